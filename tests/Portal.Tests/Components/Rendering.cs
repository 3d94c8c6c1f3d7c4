using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace Partnership.Portal.Tests.Components;

/// <summary>Renders one component as the server does on a static page.</summary>
internal static class Rendering
{
    public static async Task<string> Html(Type component, IDictionary<string, object?> parameters, Action<IServiceCollection>? configure = null)
    {
        var collection = new ServiceCollection();
        configure?.Invoke(collection);
        await using var services = collection.BuildServiceProvider();
        await using var renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
        return await renderer.Dispatcher.InvokeAsync(async () =>
            (await renderer.RenderComponentAsync(component, ParameterView.FromDictionary(parameters))).ToHtmlString());
    }

    public static Task<string> Html<T>(params (string Name, object? Value)[] parameters) where T : IComponent =>
        Html(typeof(T), parameters.ToDictionary(pair => pair.Name, pair => pair.Value, StringComparer.Ordinal));
}
