using System.Collections.Immutable;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Partnership.Contracts.Agreements;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Organisations;
using Partnership.Contracts.Sharing;

namespace Partnership.Silo.Demonstration;

/// <summary>
/// Fills an empty database with the demonstration partnership, by the same commands that a real one uses. Whatever
/// is there already is left as it is, so a start that was cut off is made whole by the next.
/// </summary>
internal sealed partial class DemonstrationSeed(IServiceProvider services, ILogger<DemonstrationSeed> logger) : IHostedService
{
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        // Resolved here and not injected: they rest on the keys, which are open only by now.
        var grains = services.GetRequiredService<IGrainFactory>();
        services.GetRequiredService<CallerSeal>().Attach(Caller.System("demonstration"));

        var agreement = grains.GetGrain<IAgreementGrain>(DemonstrationIds.Agreement.ToString());
        if ((await agreement.View(cancellationToken)).Value is { InForce: true })
            return;
        foreach (var partner in DemonstrationPartners.All)
            await Add(partner, grains, cancellationToken);
        await Agree(agreement, cancellationToken);
        Seeded(logger, DemonstrationPartners.All.Length);
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private static async Task Add(DemonstrationPartner partner, IGrainFactory grains, CancellationToken ct)
    {
        var grain = grains.GetGrain<IOrganisationGrain>(DemonstrationIds.Organisation(partner.Key).ToString());
        Expect(await grain.Register(
            new RegisterOrganisation(
                DemonstrationIds.Command($"register {partner.Key}"), partner.Name, partner.Kind, partner.Code,
                partner.Areas, partner.Services),
            ct));
        foreach (var (name, jobTitle, roles) in partner.People)
        {
            Expect(await grain.AddMember(
                new AddMember(
                    DemonstrationIds.Command($"member {name}"),
                    new Member(DemonstrationIds.User(name), name, jobTitle, roles)),
                ct));
        }
    }

    private static async Task Agree(IAgreementGrain agreement, CancellationToken ct)
    {
        ImmutableArray<OrganisationId> parties =
            [.. DemonstrationPartners.All.Select(partner => DemonstrationIds.Organisation(partner.Key))];
        Expect(await agreement.Draft(
            new DraftAgreement(
                DemonstrationIds.Command("draft agreement"), "East Midlands sharing agreement (demonstration)", parties,
                [new AgreementTerm([], [], [.. Enum.GetValues<SharingPurpose>()], [.. Enum.GetValues<DataCategory>()])],
                new DateOnly(2027, 7, 31), new DateOnly(2027, 12, 31)),
            ct));
        foreach (var party in parties)
            Expect(await agreement.Sign(new SignAgreement(DemonstrationIds.Command($"sign {party}"), party), ct));
    }

    private static void Expect<T>(Outcome<T> outcome)
    {
        if (!outcome.Succeeded && !outcome.RefusedFor(AgreementRefusals.AlreadyDrafted))
            throw new InvalidOperationException($"The demonstration was refused: {outcome.Refusals[0].Field} {outcome.Refusals[0].Code}.");
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Added the demonstration partnership of {Count} organisations")]
    private static partial void Seeded(ILogger logger, int count);
}
