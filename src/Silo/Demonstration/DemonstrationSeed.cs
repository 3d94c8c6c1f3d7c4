using System.Collections.Immutable;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Partnership.Contracts.Agreements;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Organisations;
using Partnership.Contracts.Sharing;
using Partnership.Silo.Kernel.Time;

namespace Partnership.Silo.Demonstration;

/// <summary>
/// Fills an empty database with the demonstration partnership, by the same commands that a real one uses. Whatever
/// is there already is left as it is, so a start that was cut off is made whole by the next; only people whom an
/// earlier release added without dates are brought up to date.
/// </summary>
internal sealed partial class DemonstrationSeed(IServiceProvider services, TimeProvider time, ILogger<DemonstrationSeed> logger)
    : IHostedService
{
    private DateOnly Today => London.Day(time.GetUtcNow());

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        // Resolved here and not injected: they rest on the keys, which are open only by now.
        var grains = services.GetRequiredService<IGrainFactory>();
        var callers = services.GetRequiredService<CallerSeal>();
        callers.Attach(Caller.System("demonstration"));

        var agreement = grains.GetGrain<IAgreementGrain>(DemonstrationIds.Agreement.ToString());
        var there = await Staff(grains, cancellationToken);
        if (Everybody.All(person => there.GetValueOrDefault(person.User) is { } member && IsReady(member))
            && (await agreement.View(cancellationToken)).Value is { Standing: not AgreementStanding.Unsigned })
            return;
        foreach (var partner in DemonstrationPartners.All)
            await Add(partner, grains.GetGrain<IOrganisationGrain>(DemonstrationIds.Organisation(partner.Key).ToString()), there, cancellationToken);
        await Agree(agreement, callers, cancellationToken);
        Seeded(logger, DemonstrationPartners.All.Length);
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private static IEnumerable<DemonstrationPerson> Everybody => DemonstrationPartners.All.SelectMany(partner => partner.People);

    private static async Task<Dictionary<UserId, Member>> Staff(IGrainFactory grains, CancellationToken ct) =>
        (await grains.GetGrain<IDirectoryGrain>("all").Staff(ct)).Value
            .Select(entry => entry.Member)
            .DistinctBy(member => member.User)
            .ToDictionary(member => member.User);

    // Only a release before there were dates left both of them out.
    private static bool IsReady(Member member) => member.VettedUntil is not null || member.TrainedUntil is not null;

    private async Task Add(
        DemonstrationPartner partner, IOrganisationGrain grain, Dictionary<UserId, Member> there, CancellationToken ct)
    {
        Expect(await grain.Register(
            new RegisterOrganisation(
                DemonstrationIds.Command($"register {partner.Key}"), partner.Name, partner.Kind, partner.Code,
                partner.Areas, partner.Services),
            ct));
        foreach (var person in partner.People)
        {
            if (!there.TryGetValue(person.User, out var member))
                Expect(await grain.AddMember(new AddMember(DemonstrationIds.Command($"member {person.Name}"), person.Member(Today)), ct));
            else if (!IsReady(member))
                Expect(await grain.ChangeMember(Ready(person), ct));
        }
    }

    private ChangeMember Ready(DemonstrationPerson person)
    {
        var member = person.Member(Today);
        return new ChangeMember(
            DemonstrationIds.Command($"dates of {person.Name}"), member.User, member.JobTitle, member.Roles, member.Signatory,
            member.VettedUntil, member.TrainedUntil);
    }

    private async Task Agree(IAgreementGrain agreement, CallerSeal callers, CancellationToken ct)
    {
        ImmutableArray<OrganisationId> parties =
            [.. DemonstrationPartners.All.Select(partner => DemonstrationIds.Organisation(partner.Key))];
        Expect(await agreement.Draft(
            new DraftAgreement(
                DemonstrationIds.Command("draft agreement"), "East Midlands sharing agreement (demonstration)", parties,
                [new AgreementTerm([], [], [.. Enum.GetValues<SharingPurpose>()], [.. Enum.GetValues<DataCategory>()])],
                Today.AddMonths(12), Today.AddMonths(24)),
            ct));
        foreach (var partner in DemonstrationPartners.All)
        {
            callers.Attach(Signatory(partner));
            Expect(await agreement.Sign(new SignAgreement(DemonstrationIds.Command($"signature of {partner.Key}"), 1), ct));
        }
    }

    private static Caller Signatory(DemonstrationPartner partner)
    {
        var person = partner.People.Single(person => person.Signatory);
        return new Caller(
            person.User, DemonstrationIds.Organisation(partner.Key), person.Roles, "demonstration", Signatory: true);
    }

    private static void Expect<T>(Outcome<T> outcome)
    {
        if (!outcome.Succeeded && !outcome.RefusedFor(AgreementRefusals.AlreadyDrafted))
            throw new InvalidOperationException($"The demonstration was refused: {outcome.Refusals[0].Field} {outcome.Refusals[0].Code}.");
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Added the demonstration partnership of {Count} organisations")]
    private static partial void Seeded(ILogger logger, int count);
}
