using Partnership.Contracts.Agreements;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Organisations;
using Partnership.Silo.Demonstration;

namespace Partnership.Silo.Organisations.Import;

/// <summary>Lets imported organisations take part in the demonstration: its agreement, and somebody to act for them.</summary>
internal sealed class DemonstrationJoin(
    IGrainFactory grains, IAgreementGrain agreement, HashSet<OrganisationId> parties, ILookup<OrganisationId, Member> staff, DateOnly today)
{
    /// <summary>Null when there is no demonstration here.</summary>
    public static async Task<DemonstrationJoin?> Open(IGrainFactory grains, DateOnly today, CancellationToken ct)
    {
        var agreement = grains.GetGrain<IAgreementGrain>(DemonstrationIds.Agreement.ToString());
        if ((await agreement.View(ct)).Value is not { } view)
            return null;
        var staff = (await grains.GetGrain<IDirectoryGrain>("all").Staff(ct)).Value;
        return new DemonstrationJoin(
            grains, agreement, [.. view.Parties], staff.ToLookup(entry => entry.Organisation.Id, entry => entry.Member), today);
    }

    /// <summary>Whether the organisation joined only now.</summary>
    public async Task<bool> Take(ImportedOrganisation organisation, UserId worker, CancellationToken ct)
    {
        await Staff(organisation, worker, ct);
        if (!parties.Add(organisation.Id))
            return false;
        Expect(await agreement.Join(new JoinAgreement(CommandId.New(), organisation.Id), ct));
        return true;
    }

    // An organisation with people of its own keeps them; a worker of an earlier import may still be without dates.
    private async Task Staff(ImportedOrganisation organisation, UserId worker, CancellationToken ct)
    {
        var grain = grains.GetGrain<IOrganisationGrain>(organisation.Id.ToString());
        var until = DemonstrationPerson.Until(today);
        if (!staff.Contains(organisation.Id))
        {
            Expect(await grain.AddMember(
                new AddMember(
                    CommandId.New(),
                    new Member(
                        worker, $"Worker of {organisation.Name}", "Invented for the demonstration", [Role.Practitioner], true, until, until)),
                ct));
        }
        else if (staff[organisation.Id].FirstOrDefault(member => member.User == worker) is { VettedUntil: null, TrainedUntil: null } undated)
        {
            Expect(await grain.ChangeMember(
                new ChangeMember(CommandId.New(), worker, undated.JobTitle, undated.Roles, true, until, until), ct));
        }
    }

    private static void Expect<T>(Outcome<T> outcome)
    {
        if (!outcome.Succeeded)
            throw new InvalidOperationException($"The demonstration was refused: {outcome.Refusals[0].Field} {outcome.Refusals[0].Code}.");
    }
}
