using Partnership.Contracts.Kernel;

namespace Partnership.Portal.Agreements;

internal static class AgreementLinks
{
    public const string List = "/agreements";

    /// <summary>Those of every partner, for who looks after the partnership.</summary>
    public const string All = "/agreements/all";

    public const string New = "/agreements/new";

    /// <param name="id">Which.</param>
    /// <param name="done">What has just been done to it: "signed".</param>
    public static string Agreement(AgreementId id, string? done = null) => $"/agreements/{id}{(done is null ? "" : $"?done={done}")}";

    public static string Sign(AgreementId id) => $"/agreements/{id}/sign";

    public static string Review(AgreementId id) => $"/agreements/{id}/review";

    public static string Suspend(AgreementId id) => $"/agreements/{id}/suspend";

    public static string Resume(AgreementId id) => $"/agreements/{id}/resume";

    public static string SuspendParty(AgreementId id, OrganisationId party) => $"/agreements/{id}/parties/{party}/suspend";

    public static string ResumeParty(AgreementId id, OrganisationId party) => $"/agreements/{id}/parties/{party}/resume";

    /// <summary>Begins the next version.</summary>
    public static string Revise(AgreementId id) => $"/agreements/{id}/revise";

    /// <summary>Takes in a party that signed on paper.</summary>
    public static string Join(AgreementId id) => $"/agreements/{id}/join";

    /// <summary>What is being written, whole.</summary>
    public static string Draft(AgreementId id) => $"/agreements/{id}/draft";

    public static string DraftTitle(AgreementId id) => $"/agreements/{id}/draft/title";

    public static string DraftParties(AgreementId id) => $"/agreements/{id}/draft/parties";

    public static string DraftTerms(AgreementId id) => $"/agreements/{id}/draft/terms";

    /// <param name="id">Which.</param>
    /// <param name="number">Which direction, from 1; null for a further one.</param>
    public static string DraftTerm(AgreementId id, int? number) => $"/agreements/{id}/draft/terms/{number?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "new"}";

    public static string Discard(AgreementId id) => $"/agreements/{id}/draft/discard";
}
