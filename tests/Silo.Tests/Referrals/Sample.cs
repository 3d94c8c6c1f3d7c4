using Partnership.Contracts.Cases;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Organisations;
using Partnership.Contracts.Referrals;
using Partnership.Contracts.Sharing;
using Partnership.Silo.Kernel.Aggregates;
using Partnership.Silo.Kernel.Journal;
using Partnership.Silo.Referrals;
using Partnership.TestCommon.Silo;

namespace Partnership.Silo.Tests.Referrals;

/// <summary>A police force refers the sample case to a council; every condition is met.</summary>
internal static class Sample
{
    public static DateTimeOffset Now { get; } = new(2026, 3, 12, 10, 0, 0, TimeSpan.Zero);

    public static OrganisationProfile Police { get; } =
        Partnership.Silo.Tests.Sharing.Facts.Police;

    public static OrganisationProfile Council { get; } =
        Partnership.Silo.Tests.Sharing.Facts.Partner(OrganisationKind.Council) with { Areas = [new Area("E06000015", "Derby")] };

    public static Caller Officer { get; } = Worker(Police.Id);

    public static Caller Housing { get; } = Worker(Council.Id);

    public static Caller Stranger { get; } = Worker(new OrganisationId(Guid.NewGuid()));

    public static ReferralDraft Draft { get; } = new(
        Council.Id, SharingPurpose.Housing, Urgency.Standard, "A target-hardening visit", "Third time in six weeks",
        "Damage to a home, three times.", [], []);

    public static CaseView Case { get; } = Opened(SampleCase.Command());

    public static ReferralFacts Facts { get; } = new(
        DateOnly.FromDateTime(Now.UtcDateTime), Draft, 3, Case, Council, Partnership.Silo.Tests.Sharing.Facts.Ready,
        Partnership.Silo.Tests.Sharing.Facts.Agreement);

    public static CaseView Opened(OpenCase command) => new(
        new CaseReference(1001), 7, command.Title, Police, Now, command.Subject, command.SafeContact, command.Address,
        [command.Incident with { Number = 1 }], command.Risk, command.Consent, command.Wishes ?? Wishes.None, [], []);

    public static ReferralFacts With(Func<ReferralDraft, ReferralDraft> change) => Facts with { Draft = change(Draft) };

    public static Decision Send(ReferralFacts? facts, int seen = 3, params IEvent[] given) =>
        SendingDecisions.Send(Given(given), new SendReferral(CommandId.New(), seen), facts, Officer, Now);

    /// <summary>The sending of these facts, which nothing may stand against.</summary>
    public static ReferralSent Sent(ReferralFacts facts) =>
        Send(facts).Events.ShouldHaveSingleItem().ShouldBeOfType<ReferralSent>();

    public static ReferralState Given(params IEnumerable<IEvent> events) =>
        events.Aggregate(ReferralState.Definition.Initial, ReferralState.Definition.Apply);

    private static Caller Worker(OrganisationId organisation) =>
        new(new UserId(Guid.NewGuid()), organisation, [Role.Practitioner], "casework");
}
