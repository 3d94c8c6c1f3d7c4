namespace Partnership.Portal.Tests.Matrix;

/// <summary>The matrix: every page that needs a session, and for whom it is there. A page without a row fails the build.</summary>
internal static class PageRows
{
    public static IReadOnlyDictionary<string, PageRow> All { get; } = new Dictionary<string, PageRow>(StringComparer.Ordinal)
    {
        ["HomePage"] = new("/", Whose.Anybody),
        ["AlertsPage"] = new("/alerts", Whose.Anybody),
        ["ChoicesPage"] = new("/alerts/choices", Whose.Anybody),
        ["MailsPage"] = new("/development/mails", Whose.Anybody),

        ["CaseListPage"] = new("/cases", Whose.Anybody),
        ["OpenCasePage"] = new("/cases/open", Whose.Anybody),
        ["CaseOverviewPage"] = new("/cases/{recorded}", Whose.Own),
        ["SharingPage"] = new("/cases/{recorded}/sharing", Whose.Own),
        ["ConsentPage"] = new("/cases/{recorded}/consent", Whose.Own),
        ["WithdrawConsentPage"] = new("/cases/{recorded}/withdraw-consent", Whose.Own),
        ["WishesPage"] = new("/cases/{recorded}/wishes", Whose.Own),
        ["ConflictPage"] = new("/cases/{recorded}/conflict", Whose.Own),
        ["AskOverridePage"] = new("/cases/{recorded}/override", Whose.Own),
        ["UndecidedPage"] = new("/cases/overrides", Whose.Anybody),
        ["DecideOverridePage"] = new("/cases/{recorded}/overrides/{requested}/decide", Whose.Own),
        ["PersonToldPage"] = new("/cases/{approved}/overrides/{allowed}/told", Whose.Own),
        ["FindRestrictionsPage"] = new("/restrictions", Whose.Anybody),
        ["RestrictionsPage"] = new("/restrictions/{recorded}", Whose.Own),
        ["RestrictPage"] = new("/restrictions/{recorded}/set", Whose.Own),
        ["LiftPage"] = new("/restrictions/{recorded}/{conflict}/lift", Whose.Own),
        ["FindRecordPage"] = new("/audit", Whose.Anybody),
        ["ReadersPage"] = new("/audit/{sent}", Whose.Either),

        ["ReferralListPage"] = new("/referrals", Whose.Anybody),
        ["LeftBehindPage"] = new("/referrals/left-behind", Whose.Anybody),
        ["ReferralViewPage"] = new("/referrals/{sent}", Whose.Either),
        ["ToPage"] = new("/referrals/{written}/to", Whose.Own),
        ["Compose.AskPage"] = new("/referrals/{written}/ask", Whose.Own),
        ["ShownPage"] = new("/referrals/{written}/shown", Whose.Own),
        ["CheckPage"] = new("/referrals/{written}/check", Whose.Own),
        ["SentPage"] = new("/referrals/{sent}/sent", Whose.Own, LeadsBack: Whose.Partner),
        ["AcceptPage"] = new("/referrals/{sent}/accept", Whose.Partner, LeadsBack: Whose.Own),
        ["DeclinePage"] = new("/referrals/{sent}/decline", Whose.Partner, LeadsBack: Whose.Own),
        ["Moves.AskPage"] = new("/referrals/{sent}/ask-question", Whose.Partner, LeadsBack: Whose.Own),
        ["ReplyPage"] = new("/referrals/{questioned}/reply", Whose.Own, LeadsBack: Whose.Partner),
        ["WithdrawPage"] = new("/referrals/{sent}/withdraw", Whose.Own, LeadsBack: Whose.Partner),
        ["ClaimPage"] = new("/referrals/{sent}/claim", Whose.Either),
        ["ReassignPage"] = new("/referrals/{accepted}/reassign", Whose.Either),
        ["FirstContactPage"] = new("/referrals/{accepted}/first-contact", Whose.Partner, LeadsBack: Whose.Own),
        ["CompletePage"] = new("/referrals/{accepted}/complete", Whose.Partner, LeadsBack: Whose.Own),
        ["EndPage"] = new("/referrals/{accepted}/end", Whose.Partner, LeadsBack: Whose.Own),
        ["UpdatePage"] = new("/referrals/{accepted}/update", Whose.Own, LeadsBack: Whose.Partner),
        ["RecallPage"] = new("/referrals/{accepted}/recall", Whose.Own, LeadsBack: Whose.Partner),
        ["DestructionPage"] = new("/referrals/{recalled}/destruction", Whose.Partner, LeadsBack: Whose.Own),

        ["AgreementListPage"] = new("/agreements", Whose.Anybody),
        ["AgreementViewPage"] = new("/agreements/{agreement}", Whose.Either, Overseen: true),
        ["AllAgreementsPage"] = new("/agreements/all", Whose.Anybody),
        ["NewAgreementPage"] = new("/agreements/new", Whose.Anybody),
        ["RevisePage"] = new("/agreements/{agreement}/revise", Whose.Anybody),
        ["OutlineCheckPage"] = new("/agreements/{outline}/draft", Whose.Anybody),
        ["TitlePage"] = new("/agreements/{outline}/draft/title", Whose.Anybody),
        ["PartiesPage"] = new("/agreements/{outline}/draft/parties", Whose.Anybody),
        ["TermsPage"] = new("/agreements/{outline}/draft/terms", Whose.Anybody),
        ["TermPage"] = new("/agreements/{outline}/draft/terms/1", Whose.Anybody),
        ["DiscardPage"] = new("/agreements/{outline}/draft/discard", Whose.Anybody),
        ["JoinPage"] = new("/agreements/{agreement}/join", Whose.Anybody),
        ["SignPage"] = new("/agreements/{agreement}/sign", Whose.Either),
        ["ReviewPage"] = new("/agreements/{agreement}/review", Whose.Nobody, Overseen: true),
        ["SuspendPage"] = new("/agreements/{agreement}/suspend", Whose.Nobody, Overseen: true),
        ["ResumePage"] = new("/agreements/{suspended}/resume", Whose.Nobody, Overseen: true),
        ["SuspendPartyPage"] = new("/agreements/{agreement}/parties/{police}/suspend", Whose.Own, Overseen: true),
        ["ResumePartyPage"] = new("/agreements/{suspended}/parties/{council}/resume", Whose.Partner, Overseen: true),

        ["DirectoryPage"] = new("/directory", Whose.Anybody),
        ["PartnerPage"] = new("/directory/{council}", Whose.Anybody),
        ["OrganisationPage"] = new("/organisations/{police}", Whose.Own, Overseen: true),
        ["NewOrganisationPage"] = new("/organisations/new", Whose.Anybody),
        ["ProfilePage"] = new("/organisations/{police}/profile", Whose.Own, Overseen: true),
        ["NewMemberPage"] = new("/organisations/{police}/members/new", Whose.Own, Overseen: true),
        ["EndMemberPage"] = new("/organisations/{police}/members/{sam}/end", Whose.Own, Overseen: true),
        ["CapacityPage"] = new("/organisations/{police}/capacity", Whose.Own, Overseen: true),
        ["MemberPage"] = new("/organisations/{police}/members/{sam}", Whose.Own, Overseen: true),
    };

    /// <summary>The name of a page in the matrix: that of its class, with the folder before it where another bears it too.</summary>
    public static string Name(Type page) =>
        page.Name is "AskPage" ? $"{page.Namespace!.Split('.')[^1]}.{page.Name}" : page.Name;
}
