using System.Collections.Immutable;
using System.Reflection;
using Partnership.Contracts.Kernel;
using Partnership.TestCommon.Silo;

namespace Partnership.Portal.Tests.Matrix;

/// <summary>Arguments for a call by somebody who typed nothing: whom it concerns is named, everything else is empty.</summary>
internal static class Sample
{
    public static object? Of(Type type, CaseReference @case) => type switch
    {
        _ when type == typeof(string) => "",
        _ when type == typeof(CommandId) => CommandId.New(),
        _ when type == typeof(OrganisationId) => DemonstrationPeople.DerbyCouncilOfficer.Organisation,
        _ when type == typeof(UserId) => DemonstrationPeople.DerbyshireOfficer.User,
        _ when type == typeof(CaseReference) => @case,
        _ when type == typeof(CancellationToken) => CancellationToken.None,
        _ when Nullable.GetUnderlyingType(type) is not null => null,
        _ when type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ImmutableArray<>) =>
            type.GetField(nameof(ImmutableArray<int>.Empty), BindingFlags.Public | BindingFlags.Static)!.GetValue(null),
        _ when type.IsEnum => Enum.GetValues(type).GetValue(0),
        _ when type.IsValueType => Activator.CreateInstance(type),
        _ => Made(type, @case),
    };

    private static object Made(Type type, CaseReference @case)
    {
        var constructor = type.GetConstructors().Single(candidate => candidate.GetParameters() is not [{ ParameterType: var only }] || only != type);
        return constructor.Invoke([.. constructor.GetParameters().Select(parameter => Of(parameter.ParameterType, @case))]);
    }
}
