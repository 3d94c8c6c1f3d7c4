using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Organisations;

namespace Partnership.Silo.Organisations.Import;

/// <summary>An organisation as the file describes it, and the line where it is first named.</summary>
internal sealed record WantedOrganisation(
    int Line, string Code, string Name, OrganisationKind Kind, string Services, ImmutableArray<Area> Areas)
{
    /// <summary>Follows from the official code, so that importing twice is importing once.</summary>
    public OrganisationId Id => new(IdOf("organisation"));

    /// <summary>The invented worker by whom it can be tried out in a demonstration.</summary>
    public UserId Worker => new(IdOf("worker"));

    /// <summary>Forces first, then councils, each by code.</summary>
    public static IEnumerable<WantedOrganisation> Of(ImmutableArray<DistrictLine> lines) =>
        Forces(lines).Concat(Councils(lines));

    private static IEnumerable<WantedOrganisation> Forces(ImmutableArray<DistrictLine> lines) => lines
        .GroupBy(line => line.ForceCode, StringComparer.Ordinal)
        .OrderBy(force => force.Key, StringComparer.Ordinal)
        .Select(force => new WantedOrganisation(
            force.First().Line, force.Key, ForceNames.Of(force.Key, force.First().ForceName), OrganisationKind.Police,
            "Investigation, hate crime liaison, neighbourhood policing",
            [.. force.Select(line => line.District).Distinct()]));

    // A district stands in several lines where it has several community safety partnerships.
    private static IEnumerable<WantedOrganisation> Councils(ImmutableArray<DistrictLine> lines) => lines
        .DistinctBy(line => line.District.Code, StringComparer.Ordinal)
        .OrderBy(line => line.District.Code, StringComparer.Ordinal)
        .Select(line => new WantedOrganisation(
            line.Line, line.District.Code, CouncilNames.Of(line.District.Code, line.District.Name), OrganisationKind.Council,
            "Housing, anti-social behaviour, community safety", [line.District]));

    private Guid IdOf(string what) =>
        new(SHA256.HashData(Encoding.UTF8.GetBytes($"partnership official code {Code} {what}")).AsSpan(0, 16));
}
