using Partnership.Contracts.Kernel;

namespace Partnership.Portal.Agreements;

internal static class AgreementLinks
{
    public const string List = "/agreements";

    /// <param name="id">Which.</param>
    /// <param name="done">What has just been done to it: "signed".</param>
    public static string Agreement(AgreementId id, string? done = null) => $"/agreements/{id}{(done is null ? "" : $"?done={done}")}";

    public static string Sign(AgreementId id) => $"/agreements/{id}/sign";

    public static string Review(AgreementId id) => $"/agreements/{id}/review";

    public static string Suspend(AgreementId id) => $"/agreements/{id}/suspend";

    public static string Resume(AgreementId id) => $"/agreements/{id}/resume";

    public static string SuspendParty(AgreementId id, OrganisationId party) => $"/agreements/{id}/parties/{party}/suspend";

    public static string ResumeParty(AgreementId id, OrganisationId party) => $"/agreements/{id}/parties/{party}/resume";
}
