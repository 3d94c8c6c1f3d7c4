using System.Collections.Immutable;
using Microsoft.Extensions.DependencyInjection;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Sharing;
using Partnership.Silo.Cases;
using Partnership.Silo.Kernel.Aggregates;
using Partnership.Silo.Kernel.Journal;
using Partnership.Silo.Referrals;
using Partnership.Silo.Tests.Cases;
using Partnership.Silo.Tests.Referrals;
using Partnership.TestCommon.Silo;

namespace Partnership.Silo.Tests.Kernel.Database;

/// <summary>
/// A generated partnership's cases and referrals, written through the aggregates: each organisation leads some, refers
/// and is referred to, and persons and organisations are restricted, set free and restricted again.
/// </summary>
internal sealed class Population(TestSilo silo, int seed)
{
    private readonly Random _random = new(seed);

    /// <summary>The first leads most, so that its lists have several pages.</summary>
    public static OrganisationId[] Organisations { get; } =
        [.. new[] { "derbyshire-police", "E06000015", "E06000016", "stop-hate-uk", "rosehill-mosque" }.Select(DemonstrationPeople.Organisation)];

    /// <summary>Invented for this population; some read for one organisation, some for another, as temporary staff do.</summary>
    public UserId[] People { get; } = [.. Enumerable.Range(0, 6).Select(_ => new UserId(Guid.NewGuid()))];

    public Dictionary<CaseReference, CaseState> Cases { get; } = [];

    public Dictionary<ReferralReference, ReferralState> Referrals { get; } = [];

    public IEnumerable<Caller> Callers =>
        from organisation in Organisations
        from person in People
        select new Caller(person, organisation, [Role.Supervisor], "casework");

    public async Task Grow(int cases, int referrals, int changes)
    {
        for (var each = 0; each < cases; each++)
            await Open();
        for (var each = 0; each < referrals; each++)
            await Refer();
        for (var each = 0; each < changes; each++)
            await Restrict();
    }

    private async Task Open()
    {
        var lead = Organisations[_random.Next(2) is 0 ? 0 : _random.Next(Organisations.Length)];
        var open = SampleCase.Command();
        await Change(new CaseReference(500_000 + Cases.Count + 1), Of(lead), (state, actor) =>
            CaseDecisions.Open(state, open, actor.Caller, actor.Now));
    }

    private async Task Refer()
    {
        var (origin, state) = Cases.ElementAt(_random.Next(Cases.Count));
        var lead = state.Lead!.Value;
        var recipient = Organisations.Where(each => each != lead).ElementAt(_random.Next(Organisations.Length - 1));
        var sample = Sample.Sent(Sample.Facts);
        List<IEvent> events = [sample with { Sender = lead, Recipient = recipient, Manifest = sample.Manifest with { Case = origin } }];
        var by = new Act(People[0], recipient, TestSilo.Start);
        if (_random.Next(3) is var more and > 0)
            events.Add(more is 1 ? new QuestionAsked("When?", by) : new ReferralAccepted(by));
        // Of one case only one referral to a partner is open at a time.
        if (Referrals.Values.Any(other => other.Sent!.Manifest.Case == origin && other.Sent.Recipient == recipient))
            events.Add(new ReferralWithdrawn("Sent twice", new Act(People[0], lead, TestSilo.Start)));
        var reference = new ReferralReference(600_000 + Referrals.Count + 1);
        silo.Services.GetRequiredService<CallerSeal>().Attach(Of(lead));
        var aggregate = silo.Services.GetRequiredService<AggregateSource>().Of(ReferralState.Definition, reference.ToString());
        (await aggregate.Execute(CommandId.New(), (_, _) => Decision.Of([.. events]), (_, version) => version)).Refusals.ShouldBeEmpty();
        Referrals[reference] = aggregate.State;
    }

    private Task Restrict()
    {
        var (reference, state) = Cases.ElementAt(_random.Next(Cases.Count));
        var person = People[_random.Next(People.Length)];
        // By somebody whom nobody restricts.
        return Change(reference, Of(state.Lead!.Value), _random.Next(5) switch
        {
            0 => (now, actor) => RestrictionDecisions.Set(
                now, CaseLife.SetRestriction() with { Organisation = Organisations[_random.Next(Organisations.Length)] }, true, actor),
            1 => (now, actor) => RestrictionDecisions.Set(
                now, CaseLife.SetRestriction() with { Organisation = null, Person = person, Categories = Some() }, true, actor),
            2 or 3 => (now, actor) => RestrictionDecisions.Declare(now, CaseLife.DeclareConflict(person), true, actor),
            _ => (now, actor) => RestrictionDecisions.Lift(now, CaseLife.Lift(now.Restrictions.FirstOrDefault()?.Id ?? Guid.Empty), actor),
        });
    }

    private ImmutableArray<DataCategory> Some() => _random.Next(2) is 0 ? [] : [DataCategory.Suspect];

    private async Task Change(CaseReference reference, Caller caller, Func<CaseState, CaseActor, Decision> decide)
    {
        silo.Services.GetRequiredService<CallerSeal>().Attach(caller);
        var aggregate = silo.Services.GetRequiredService<AggregateSource>().Of(CaseState.Definition, reference.ToString());
        await aggregate.Execute(CommandId.New(), (state, now) => decide(state, new CaseActor(caller, aggregate.Version, now)), (_, version) => version);
        Cases[reference] = aggregate.State;
    }

    private static Caller Of(OrganisationId organisation) => new(new UserId(Guid.NewGuid()), organisation, [Role.Supervisor], "casework");
}
