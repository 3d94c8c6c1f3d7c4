using Partnership.Contracts.Kernel;
using Partnership.Contracts.Organisations;
using Partnership.Silo.Kernel.Aggregates;

namespace Partnership.Silo.Organisations;

/// <summary>What an organisation says of itself, and what the partnership calls it.</summary>
internal static class ProfileDecisions
{
    public static Decision Change(OrganisationState state, ChangeProfile command, OrganisationId id, Caller caller)
    {
        if (!PeopleDecisions.Administers(caller, id))
            return Decision.Refused(CommonRefusals.NotPermitted);
        if (state.Profile is not { } profile)
            return Decision.Refused(CommonRefusals.NotFound);
        if (command.Seen is { } seen && seen != profile.Mark())
            return Decision.Refused(CommonRefusals.ChangedMeanwhile, nameof(command.Seen));
        var (name, kind) = (command.Name?.Trim() ?? profile.Name, command.Kind ?? profile.Kind);
        if (!caller.May(Permission.AdministerPartners) && (name != profile.Name || kind != profile.Kind))
            return Decision.Refused(OrganisationRefusals.NameIsThePartnerships, nameof(command.Name));
        return OrganisationDecisions.Register(
            state, new RegisterOrganisation(command.Command, name, kind, profile.OfficialCode, command.Areas.OrEmpty(), command.Services.Trim()), id);
    }
}
