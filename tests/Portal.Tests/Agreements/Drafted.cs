using Microsoft.Extensions.DependencyInjection;
using Orleans;
using Partnership.Contracts.Agreements;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Organisations;
using Partnership.Contracts.Sharing;
using Partnership.Portal.Tests.Hosting;
using Partnership.TestCommon.Silo;

namespace Partnership.Portal.Tests.Agreements;

/// <summary>An agreement between Derbyshire Constabulary and Derby City Council alone, brought about without pages.</summary>
internal sealed class Drafted(PortalHost portal)
{
    public static OrganisationId Police { get; } = DemonstrationPeople.Organisation("derbyshire-police");

    public static OrganisationId Council { get; } = DemonstrationPeople.Organisation("E06000015");

    public AgreementId Id { get; } = new(Guid.NewGuid());

    public static DateOnly Today => DateOnly.FromDateTime(DateTime.UtcNow);

    public string Address => $"/agreements/{Id}";

    public static async Task<Drafted> Unsigned(PortalHost portal)
    {
        var agreement = new Drafted(portal);
        await agreement.Ok(DemonstrationPeople.PartnershipAdministrator, grain => grain.Draft(
            new DraftAgreement(CommandId.New(), "An agreement of two", [Police, Council], Terms, Today.AddMonths(6), Today.AddMonths(7)), default));
        return agreement;
    }

    public static async Task<Drafted> Signed(PortalHost portal)
    {
        var agreement = await Unsigned(portal);
        foreach (var party in new[] { "derbyshire-police", "E06000015" })
            await agreement.Ok(DemonstrationPeople.Signatory(party), grain => grain.Sign(new SignAgreement(CommandId.New(), 1), default));
        return agreement;
    }

    public Task Revise(int seen) => Ok(DemonstrationPeople.PartnershipAdministrator, grain => grain.Revise(
        new ReviseAgreement(
            CommandId.New(), seen, "An agreement of two", [Police, Council], Terms, Today.AddMonths(8), Today.AddMonths(9)), default));

    public Task<AgreementView> View() => Ok(DemonstrationPeople.PartnershipAdministrator, grain => grain.View(default));

    public async Task<T> Ok<T>(Caller caller, Func<IAgreementGrain, Task<Outcome<T>>> call)
    {
        portal.Services.GetRequiredService<CallerSeal>().Attach(caller);
        var outcome = await call(portal.Services.GetRequiredService<IGrainFactory>().GetGrain<IAgreementGrain>(Id.ToString()));
        return outcome.Succeeded ? outcome.Value : throw new InvalidOperationException($"Refused: {string.Join(", ", outcome.Refusals)}");
    }

    private static System.Collections.Immutable.ImmutableArray<AgreementTerm> Terms =>
        [new([OrganisationKind.Police], [OrganisationKind.Council], [SharingPurpose.Housing], [DataCategory.Address])];
}
