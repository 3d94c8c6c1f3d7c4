using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace Partnership.Portal.Tests.Components;

/// <summary>Renders one component as the server does on a static page.</summary>
internal static class Rendering
{
    public static async Task<string> Html(Type component, IDictionary<string, object?>? parameters = null)
    {
        await using var services = new ServiceCollection().BuildServiceProvider();
        await using var renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
        return await renderer.Dispatcher.InvokeAsync(async () =>
            (await renderer.RenderComponentAsync(component, ParameterView.FromDictionary(parameters ?? new Dictionary<string, object?>(StringComparer.Ordinal)))).ToHtmlString());
    }

    public static Task<string> Html<T>(params (string Name, object? Value)[] parameters) where T : IComponent =>
        Html(typeof(T), parameters.ToDictionary(pair => pair.Name, pair => pair.Value, StringComparer.Ordinal));
}
