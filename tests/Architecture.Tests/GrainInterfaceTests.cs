using System.Reflection;
using Orleans;
using Partnership.Contracts.Kernel;

namespace Partnership.Architecture.Tests;

public sealed class GrainInterfaceTests
{
    private static readonly IReadOnlyList<MethodInfo> Methods = [.. Product.GrainInterfaces.SelectMany(type => type.GetMethods())];

    [Fact]
    public void The_methods_are_found() => Methods.Count.ShouldBeGreaterThan(20);

    [Fact]
    public void Every_method_declares_a_permission_or_that_it_is_anonymous() => Failing(method =>
        method.IsDefined(typeof(RequiresAttribute)) != method.IsDefined(typeof(AnonymousAttribute)));

    [Fact]
    public void Every_permission_is_one_that_exists() => Failing(method =>
        method.GetCustomAttribute<RequiresAttribute>() is not { } requires || Enum.IsDefined(requires.Permission));

    [Fact]
    public void Every_method_answers_with_an_outcome() => Failing(method =>
        method.ReturnType is { IsGenericType: true } task
        && task.GetGenericTypeDefinition() == typeof(Task<>)
        && task.GetGenericArguments()[0] is { IsGenericType: true } outcome
        && outcome.GetGenericTypeDefinition() == typeof(Outcome<>));

    [Fact]
    public void Every_method_takes_a_cancellation_token_last() => Failing(method =>
        method.GetParameters() is [.., { ParameterType: var last }] && last == typeof(CancellationToken));

    [Fact]
    public void No_method_is_overloaded() => Methods
        .GroupBy(method => $"{method.DeclaringType!.Name}.{method.Name}", StringComparer.Ordinal)
        .Where(group => group.Count() > 1).Select(group => group.Key).ShouldBeEmpty();

    [Fact]
    public void Every_interface_has_one_grain_class_in_a_file_of_its_name() => Product.GrainInterfaces
        .Select(type => (Interface: type, Classes: Product.Silo.GetTypes().Where(each => each.IsClass && type.IsAssignableFrom(each)).ToList()))
        .Where(each => each.Classes.Count != 1
            || !Source.Grains.Any(file => file.Path.EndsWith($"/{each.Classes[0].Name}.cs", StringComparison.Ordinal))
            || !typeof(Grain).IsAssignableFrom(each.Classes[0]))
        .Select(each => each.Interface.Name).ShouldBeEmpty();

    private static void Failing(Func<MethodInfo, bool> rule) => Methods
        .Where(method => !rule(method)).Select(method => $"{method.DeclaringType!.Name}.{method.Name}").ShouldBeEmpty();
}
