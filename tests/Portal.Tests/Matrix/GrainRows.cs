namespace Partnership.Portal.Tests.Matrix;

/// <summary>
/// As which record a grain is asked, and for whom that is there if their role carries the method's permission. Whoever
/// it is not there for learns of it what they learn of <c>NoSuch</c>, which nobody ever made.
/// </summary>
internal sealed record GrainRow(string Key, string NoSuch, Whose There, bool Overseen = false);

/// <summary>
/// Every grain, the record that it is asked as, and for whom that is there. A method that
/// stands by itself ("ICaseGrain.Limits") is an exception from its grain. A grain without a row fails the build.
/// </summary>
internal static class GrainRows
{
    private const string None = "all";
    private const string NoCase = "C-999999";
    private const string NoReferral = "R-999999";
    private const string NoId = "00000000-0000-0000-0000-000000999999";

    public static IReadOnlyDictionary<string, GrainRow> All { get; } = new Dictionary<string, GrainRow>(StringComparer.Ordinal)
    {
        ["ICaseGrain"] = new("{recorded}", NoCase, Whose.Own),
        // The reference is the caller's own reserved number; of another's nothing is told but that it is taken.
        ["ICaseGrain.Open"] = new("{recorded}", NoCase, Whose.Anybody),
        // Names nobody but the caller and their organisation, and nothing for a case that does not exist.
        ["ICaseGrain.Limits"] = new("{recorded}", NoCase, Whose.Anybody),
        ["IErasureGrain"] = new("{recorded}", NoCase, Whose.Own),
        ["IPartnersSightGrain"] = new("{recorded}", NoCase, Whose.Own),
        // Its author's alone, who is another worker of the lead. What nobody has begun is free for all to begin, so there is
        // no answer to compare with but its own.
        ["IStartedCaseGrain"] = new("{begun}", "{begun}", Whose.Nobody),
        ["ICaseListGrain"] = new(None, None, Whose.Anybody),

        ["IReferralGrain"] = new("{sent}", NoReferral, Whose.Either),
        ["IReferralGrain.Start"] = new("{written}", NoReferral, Whose.Own),
        ["IReferralGrain.Save"] = new("{written}", NoReferral, Whose.Own),
        ["IReferralGrain.Draft"] = new("{written}", NoReferral, Whose.Own),
        ["IReferralGrain.Preview"] = new("{written}", NoReferral, Whose.Own),
        ["IReferralGrain.Recipients"] = new("{written}", NoReferral, Whose.Own),
        ["IReferralGrain.Send"] = new("{written}", NoReferral, Whose.Own),
        ["IReferralGrain.PreviewUpdate"] = new("{accepted}", NoReferral, Whose.Own),
        ["IReferralListGrain"] = new(None, None, Whose.Anybody),

        ["IAbsenceGrain"] = new("{choice}", NoId, Whose.Own),
        ["IAbsenceListGrain"] = new(None, None, Whose.Anybody),

        ["IAgreementGrain"] = new("{agreement}", NoId, Whose.Either, Overseen: true),
        ["IAgreementListGrain"] = new(None, None, Whose.Anybody),

        // Whoever looks after the partnership, from wherever they come: no other role carries the permission.
        ["IAgreementOutlineGrain"] = new("{outline}", NoId, Whose.Anybody),

        ["IOrganisationGrain"] = new("{police}", NoId, Whose.Own, Overseen: true),
        ["IOrganisationGrain.Profile"] = new("{police}", NoId, Whose.Anybody),
        ["IOrganisationGrain.Member"] = new("{police}", NoId, Whose.Anybody),
        ["IOrganisationGrain.Readiness"] = new("{police}", NoId, Whose.Anybody),
        ["IOrganisationGrain.ReadinessOf"] = new("{police}", NoId, Whose.Anybody),
        ["IDirectoryGrain"] = new(None, None, Whose.Anybody),
        ["IHelpGrain"] = new("{police}", NoId, Whose.Own, Overseen: true),

        ["IWorkGrain"] = new(None, None, Whose.Anybody),
        ["IChangeFeedGrain"] = new(None, None, Whose.Anybody),
        ["IAlertChoiceGrain"] = new("{choice}", NoId, Whose.Own),
        ["IAccountMailGrain"] = new(None, None, Whose.Nobody),
        ["IJoinRequestGrain"] = new("{asked}", NoId, Whose.Anybody),
        ["IJoinRequestListGrain"] = new(None, None, Whose.Anybody),
        ["IAuditGrain"] = new("{sent}", NoReferral, Whose.Either),
        ["IParkedFormGrain"] = new("{parked}", NoId, Whose.Nobody),
    };

    public static GrainRow Of(string grain, string method) =>
        All.TryGetValue($"{grain}.{method}", out var row) ? row : All[grain];
}
