using Partnership.Contracts.Organisations;

namespace Partnership.Portal.Cases.Parts;

/// <summary>What the person wants, and which kinds of partner must not be told.</summary>
public sealed partial class WishesFields
{
    // Commissioners are never given a live case.
    private readonly OrganisationKind[] _kinds =
        [.. Enum.GetValues<OrganisationKind>().Where(kind => kind is not OrganisationKind.Commissioner)];
}
