using Microsoft.Extensions.DependencyInjection;
using Partnership.Contracts.Cases;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Referrals;
using Partnership.Silo.Kernel.Aggregates;
using Partnership.Silo.Kernel.Journal;
using Partnership.Silo.Referrals;
using Partnership.TestCommon.Silo;

namespace Partnership.Silo.Tests.Referrals;

/// <summary>A referral as it was made, and the district that its place lies in.</summary>
internal sealed record Made(ReferralReference Reference, ReferralState State, string District);

/// <summary>Referrals of all sorts between four partners, written through the aggregate.</summary>
internal sealed class ListedReferrals(TestSilo silo, int seed)
{
    private static readonly (string Place, string District)[] Places =
    [
        ("Normanton, Derby", "Derby"), ("Derby", "Derby"), ("Ilkeston North, Erewash", "Erewash"), ("Bristol, City of", "Bristol, City of"),
        ("Clifton, Bristol, City of", "Bristol, City of"), ("Hereford, Herefordshire, County of", "Herefordshire, County of"),
    ];

    private readonly Random _random = new(seed);

    public static OrganisationId[] Partners { get; } =
        [.. new[] { "derbyshire-police", "E06000015", "E06000016", "stop-hate-uk" }.Select(DemonstrationPeople.Organisation)];

    /// <summary>Each works for whichever partner they read for.</summary>
    public static UserId[] People { get; } = [.. Enumerable.Range(0, 3).Select(_ => new UserId(Guid.NewGuid()))];

    public List<Made> All { get; } = [];

    public static Caller Of(OrganisationId organisation, UserId person) => new(person, organisation, [Role.Supervisor], "casework");

    public async Task Grow(int by)
    {
        for (var each = 0; each < by; each++)
            await Add();
    }

    private async Task Add()
    {
        var sender = Pick(Partners);
        var recipient = Pick([.. Partners.Where(each => each != sender)]);
        var (place, district) = Pick(Places);
        var reference = new ReferralReference(700_000 + All.Count + 1);
        var at = TestSilo.Start.AddMinutes(_random.Next(3 * 24 * 60));
        var sample = Sample.Sent(Sample.Facts);
        var urgency = Pick(Enum.GetValues<Urgency>());
        var sent = sample with
        {
            Sender = sender, Recipient = recipient, Urgency = urgency, DueAt = ReferralClock.DueAt(urgency, at),
            By = new Act(Pick(People), sender, at),
            Manifest = sample.Manifest with
            {
                Case = new CaseReference(reference.Number),
                Minimum = sample.Manifest.Minimum with { Place = place, Strands = [.. Enum.GetValues<Strand>().Where(_ => _random.Next(4) is 0)] },
            },
        };
        silo.Services.GetRequiredService<CallerSeal>().Attach(Of(sender, People[0]));
        var aggregate = silo.Services.GetRequiredService<AggregateSource>().Of(ReferralState.Definition, reference.ToString());
        var decision = Decision.Of([sent, .. Life(sent)]);
        (await aggregate.Execute(CommandId.New(), (_, _) => decision, (_, version) => version)).Refusals.ShouldBeEmpty();
        All.Add(new Made(reference, aggregate.State, district));
    }

    private IEnumerable<IEvent> Life(ReferralSent sent)
    {
        var (theirs, ours) = (new Act(Pick(People), sent.Recipient, sent.By.At), new Act(Pick(People), sent.Sender, sent.By.At));
        if (_random.Next(2) is 0)
            yield return new ReferralClaimed(theirs);
        if (_random.Next(2) is 0)
            yield return new ReferralClaimed(ours);
        IEvent[] life = _random.Next(10) switch
        {
            0 => [],
            1 => [new QuestionAsked("When?", theirs)],
            2 => [new ReferralDeclined(DeclineReason.Capacity, "", theirs)],
            3 => [new ReferralWithdrawn("Sent twice", ours)],
            4 => [new ReferralAccepted(theirs)],
            5 => [new ReferralAccepted(theirs), new FirstContactRecorded(new DateOnly(2026, 3, 13), theirs)],
            6 => [new ReferralAccepted(theirs), new ReferralCompleted(ReferralOutcome.SupportGiven, "", "", theirs)],
            7 => [new ReferralAccepted(theirs), new ReferralEnded("", theirs)],
            8 => [new ReferralAccepted(theirs), new ReferralRecalled("", sent.By.At, ours)],
            _ => [new ReferralAccepted(theirs), new ReferralRecalled("", sent.By.At, ours), new DestructionConfirmed("", theirs)],
        };
        foreach (var @event in life)
            yield return @event;
    }

    private T Pick<T>(T[] of) => of[_random.Next(of.Length)];
}

/// <summary>A silo that holds them, of some of which the one who reads is kept.</summary>
public sealed class ListedSilo : IAsyncLifetime
{
    public TestSilo Silo { get; private set; } = null!;

    internal ListedReferrals Made { get; private set; } = null!;

    /// <summary>For whom the one who reads covers, at the first partner alone.</summary>
    internal static UserId Covered => ListedReferrals.People[0];

    /// <summary>Who is away from where on the day of the test, and who covers.</summary>
    internal static IReadOnlyList<(OrganisationId Organisation, UserId Person, UserId Cover)> CoveredToday { get; } =
    [
        (ListedReferrals.Partners[0], Covered, ListedReferrals.People[1]),
        (ListedReferrals.Partners[0], ListedReferrals.People[2], Covered),
    ];

    internal HashSet<ReferralReference> Barred { get; } = [];

    public async Task InitializeAsync()
    {
        Silo = await TestSilo.StartAsync();
        Made = new ListedReferrals(Silo, seed: 20260313);
        await Made.Grow(320);
        foreach (var made in Made.All.Where(made => made.Reference.Number % 23 == 0))
        {
            Barred.Add(made.Reference);
            await Silo.Execute(
                "insert into barred (record, person) values ($1, $2)", $"C-{made.Reference.Number}", ListedReferrals.People[1].Value);
        }

        // Today and no longer; and the one for whom who is covered for would cover is not covered by anybody.
        await Away(ListedReferrals.Partners[0], Covered, "2026-03-12", "2026-03-12", ListedReferrals.People[1]);
        await Away(ListedReferrals.Partners[0], ListedReferrals.People[2], "2026-03-01", "2026-03-31", Covered);
        await Away(ListedReferrals.Partners[1], Covered, "2026-03-13", "2026-03-31", ListedReferrals.People[1]);
        await Away(ListedReferrals.Partners[1], ListedReferrals.People[2], "2026-03-01", "2026-03-11", ListedReferrals.People[1]);
    }

    public async Task DisposeAsync() => await Silo.DisposeAsync();

    private Task Away(OrganisationId organisation, UserId person, string from, string until, UserId cover) => Silo.Execute(
        $"insert into absence (organisation, person, from_day, until_day, cover) values ($1, $2, '{from}', '{until}', $3)",
        organisation.Value, person.Value, cover.Value);
}
