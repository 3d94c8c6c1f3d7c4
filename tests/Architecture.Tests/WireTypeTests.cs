using System.Collections.Immutable;
using System.Reflection;
using Orleans;

namespace Partnership.Architecture.Tests;

/// <summary>What travels between portal and silo must come through Orleans' serializer as it went in.</summary>
public sealed class WireTypeTests
{
    private static readonly Type[] Simple =
    [
        typeof(string), typeof(bool), typeof(int), typeof(long), typeof(Guid), typeof(DateOnly), typeof(DateTimeOffset), typeof(TimeSpan),
    ];

    private static readonly IReadOnlyList<Type> Wire =
        [.. Product.Contracts.GetTypes().Where(type => type.IsDefined(typeof(GenerateSerializerAttribute), inherit: false))];

    private static readonly IReadOnlyList<PropertyInfo> Members = [.. Wire.Where(type => !type.IsEnum && !type.IsSubclassOf(typeof(Exception))).SelectMany(Positional)];

    [Fact]
    public void The_wire_types_are_found()
    {
        Wire.Count.ShouldBeGreaterThan(50);
        Members.Count.ShouldBeGreaterThan(150);
    }

    [Fact]
    public void Every_positional_property_has_an_id() =>
        Members.Where(member => !member.IsDefined(typeof(IdAttribute))).Select(Name).ShouldBeEmpty();

    [Fact]
    public void No_id_is_given_twice_within_a_type() => Members
        .GroupBy(member => (member.DeclaringType, member.GetCustomAttribute<IdAttribute>()?.Id))
        .Where(group => group.Count() > 1).SelectMany(group => group).Select(Name).ShouldBeEmpty();

    [Fact]
    public void Every_wire_type_and_grain_interface_has_an_alias_of_its_own()
    {
        var aliases = Wire.Concat(Product.GrainInterfaces).Select(type => (type.Name, type.GetCustomAttribute<AliasAttribute>()?.Alias)).ToList();

        aliases.Where(each => string.IsNullOrEmpty(each.Alias)).ShouldBeEmpty();
        aliases.GroupBy(each => each.Alias, StringComparer.Ordinal).Where(group => group.Count() > 1).SelectMany(group => group).ShouldBeEmpty();
    }

    [Fact]
    public void Collections_are_immutable_arrays_and_nothing_is_an_interface() => Members
        .Where(member => !Serializable(member.PropertyType))
        .Select(member => $"{Name(member)} is {member.PropertyType}")
        .ShouldBeEmpty();

    [Fact]
    public void Everything_that_a_grain_takes_or_answers_is_a_wire_type() => Product.GrainInterfaces
        .SelectMany(type => type.GetMethods())
        .SelectMany(method => method.GetParameters().Select(parameter => parameter.ParameterType)
            .Append(method.ReturnType.GetGenericArguments()[0])
            .Where(type => type != typeof(CancellationToken) && !Serializable(type))
            .Select(type => $"{method.DeclaringType!.Name}.{method.Name}: {type}"))
        .ShouldBeEmpty();

    [Fact]
    public void Wire_types_are_sealed_and_never_change() => Wire
        .Where(type => !type.IsSealed || (!type.IsEnum && !type.IsSubclassOf(typeof(Exception)) && !type.IsDefined(typeof(ImmutableAttribute))))
        .Select(type => type.Name).ShouldBeEmpty();

    private static IEnumerable<PropertyInfo> Positional(Type type)
    {
        var longest = type.GetConstructors().MaxBy(constructor => constructor.GetParameters().Length)!;
        return longest.GetParameters().Select(parameter => type.GetProperty(parameter.Name!)!);
    }

    private static bool Serializable(Type type)
    {
        if (Nullable.GetUnderlyingType(type) is { } underlying)
            return Serializable(underlying);
        if (type.IsGenericParameter || Simple.Contains(type))
            return true;
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ImmutableArray<>))
            return Serializable(type.GetGenericArguments()[0]);
        return !type.IsInterface
            && type.IsDefined(typeof(GenerateSerializerAttribute), inherit: false)
            && type.GetGenericArguments().All(Serializable);
    }

    private static string Name(PropertyInfo member) => $"{member.DeclaringType!.Name}.{member.Name}";
}
