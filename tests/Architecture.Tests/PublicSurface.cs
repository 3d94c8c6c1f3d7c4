using System.Reflection;
using System.Runtime.CompilerServices;
using Orleans;
using Partnership.Contracts.Kernel;

namespace Partnership.Architecture.Tests;

/// <summary>An assembly's public surface in words: what others compile against, and what travels.</summary>
internal static class PublicSurface
{
    private const BindingFlags Own = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static IEnumerable<string> Of(Assembly assembly) => assembly.GetExportedTypes()
        .OrderBy(type => type.FullName, StringComparer.Ordinal)
        .SelectMany(type => Members(type).Order(StringComparer.Ordinal).Select(member => $"{Full(type)}: {member}").Prepend(Heading(type)));

    private static string Heading(Type type)
    {
        var alias = type.GetCustomAttribute<AliasAttribute>() is { } named ? $" = {named.Alias}" : "";
        return $"{Full(type)}: {Kind(type)}{alias}";
    }

    private static string Full(Type type) => type.FullName!["Partnership.Contracts.".Length..].Split('`')[0];

    private static string Kind(Type type) => type switch
    {
        { IsInterface: true } => "interface",
        { IsEnum: true } => "enum",
        { IsValueType: true } => "struct",
        { IsAbstract: true, IsSealed: true } => "static class",
        _ => "class",
    };

    private static IEnumerable<string> Members(Type type)
    {
        if (type.IsEnum)
            return Enum.GetNames(type).Select(name => $"{Convert.ToInt32(Enum.Parse(type, name), null):000} {name}");
        return type.GetMembers(Own).Where(IsWritten).Select(Member).OfType<string>();
    }

    private static bool IsWritten(MemberInfo member) =>
        !member.IsDefined(typeof(CompilerGeneratedAttribute)) && member is not MethodInfo { IsSpecialName: true, Name: not ("op_Implicit" or "op_Explicit") };

    private static string? Member(MemberInfo member) => member switch
    {
        PropertyInfo property => $"{Wire(property)}{Name(property.PropertyType)} {property.Name}",
        FieldInfo { IsLiteral: true } constant => $"const {constant.Name} = \"{constant.GetRawConstantValue()}\"",
        FieldInfo field => $"field {Name(field.FieldType)} {field.Name}",
        MethodInfo method => $"{Permission(method)}{Name(method.ReturnType)} {method.Name}({Parameters(method)})",
        // A record's positional constructor says nothing that its properties do not.
        ConstructorInfo constructor when constructor.GetParameters().All(IsProperty) => null,
        ConstructorInfo constructor => $"new({Parameters(constructor)})",
        _ => null,
    };

    private static bool IsProperty(ParameterInfo parameter) =>
        parameter.Member.DeclaringType!.GetProperty(parameter.Name!) is { } property && property.PropertyType == parameter.ParameterType;

    private static string Wire(PropertyInfo property) =>
        property.GetCustomAttribute<IdAttribute>() is { } id ? $"{id.Id:00} " : "";

    private static string Permission(MethodInfo method) => method switch
    {
        _ when method.GetCustomAttribute<RequiresAttribute>() is { } requires => $"[{requires.Permission}{(method.IsDefined(typeof(RequiresRecentAttribute)) ? ", recent" : "")}] ",
        _ when method.IsDefined(typeof(AnonymousAttribute)) => "[Anonymous] ",
        _ => "",
    };

    private static string Parameters(MethodBase method) =>
        string.Join(", ", method.GetParameters().Select(parameter => $"{Name(parameter.ParameterType)} {parameter.Name}"));

    private static string Name(Type type)
    {
        if (Nullable.GetUnderlyingType(type) is { } underlying)
            return Name(underlying) + "?";
        return type.IsGenericType
            ? $"{type.Name.Split('`')[0]}<{string.Join(", ", type.GetGenericArguments().Select(Name))}>"
            : type.Name;
    }
}
