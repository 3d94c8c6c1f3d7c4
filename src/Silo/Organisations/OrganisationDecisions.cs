using System.Text.Json;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Organisations;
using Partnership.Silo.Kernel.Aggregates;
using Partnership.Silo.Kernel.Text;

namespace Partnership.Silo.Organisations;

/// <summary>What may happen to an organisation.</summary>
internal static class OrganisationDecisions
{
    public static Decision Register(OrganisationState state, RegisterOrganisation command, OrganisationId id)
    {
        var checks = new FieldChecks()
            .Required(nameof(command.Name), command.Name, 200)
            .Choice<OrganisationKind>(nameof(command.Kind), command.Kind)
            .Optional(nameof(command.Services), command.Services, 500)
            .Require(command.OfficialCode is null || IsOfficialCode(command.OfficialCode), nameof(command.OfficialCode), OrganisationRefusals.BadOfficialCode);
        foreach (var area in command.Areas)
        {
            checks
                .Require(IsOfficialCode(area.Code), nameof(command.Areas), OrganisationRefusals.BadOfficialCode)
                .Required(nameof(command.Areas), area.Name, 100);
        }

        if (!checks.Refusals.IsEmpty)
            return Decision.Refused(checks.Refusals);

        var profile = new OrganisationProfile(
            id, command.Name.Trim(), command.Kind,
            [.. command.Areas.DistinctBy(area => area.Code, StringComparer.Ordinal).OrderBy(area => area.Code, StringComparer.Ordinal)],
            command.Services, command.OfficialCode, state.Profile?.Capacity);
        return Same(state.Profile, profile) ? Decision.Nothing : Decision.Of(new OrganisationRegistered(profile));
    }

    /// <summary>Office for National Statistics codes: a letter and eight digits.</summary>
    public static bool IsOfficialCode(string code) =>
        code.Length == 9 && char.IsAsciiLetterUpper(code[0]) && code.AsSpan(1).IndexOfAnyExceptInRange('0', '9') < 0;

    // Records compare their arrays by reference, so content is compared in its written form.
    private static bool Same(OrganisationProfile? left, OrganisationProfile right) =>
        left is not null && string.Equals(JsonSerializer.Serialize(left), JsonSerializer.Serialize(right), StringComparison.Ordinal);
}
