using Partnership.Contracts.Agreements;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Organisations;
using Partnership.Silo.Demonstration;

namespace Partnership.Silo.Organisations.Import;

/// <summary>Lets imported organisations take part in the demonstration: its agreement, and somebody to act for them.</summary>
internal sealed class DemonstrationJoin(
    IGrainFactory grains, IAgreementGrain agreement, HashSet<OrganisationId> parties, HashSet<OrganisationId> staffed)
{
    /// <summary>Null when there is no demonstration here.</summary>
    public static async Task<DemonstrationJoin?> Open(IGrainFactory grains, CancellationToken ct)
    {
        var agreement = grains.GetGrain<IAgreementGrain>(DemonstrationIds.Agreement.ToString());
        if ((await agreement.View(ct)).Value is not { } view)
            return null;
        var staff = (await grains.GetGrain<IDirectoryGrain>("all").Staff(ct)).Value;
        return new DemonstrationJoin(
            grains, agreement, [.. view.Parties], [.. staff.Select(entry => entry.Organisation.Id)]);
    }

    /// <summary>Whether the organisation joined only now.</summary>
    public async Task<bool> Take(ImportedOrganisation organisation, UserId worker, CancellationToken ct)
    {
        if (staffed.Add(organisation.Id))
        {
            Expect(await grains.GetGrain<IOrganisationGrain>(organisation.Id.ToString()).AddMember(
                new AddMember(
                    CommandId.New(),
                    new Member(worker, $"Worker of {organisation.Name}", "Invented for the demonstration", [Role.Practitioner])),
                ct));
        }

        if (!parties.Add(organisation.Id))
            return false;
        Expect(await agreement.Join(new JoinAgreement(CommandId.New(), organisation.Id), ct));
        return true;
    }

    private static void Expect<T>(Outcome<T> outcome)
    {
        if (!outcome.Succeeded)
            throw new InvalidOperationException($"The demonstration was refused: {outcome.Refusals[0].Field} {outcome.Refusals[0].Code}.");
    }
}
