using Partnership.Contracts.Absences;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Organisations;
using Partnership.Silo.Organisations;

namespace Partnership.Silo.Absences;

/// <summary>Gathers what an absence is shown with and decided on.</summary>
internal sealed class AbsenceDesk(StatedAbsences absences, Colleagues colleagues, IGrainFactory grains)
{
    public async Task<Member?> Member(UserId user, OrganisationId organisation, CancellationToken ct) =>
        (await grains.GetGrain<IOrganisationGrain>(organisation.ToString()).Member(user, ct)).Value;

    /// <summary>The same with the roles that count today: whoever covers has to open what they cover.</summary>
    public async Task<Member?> Cover(UserId user, OrganisationId organisation, CancellationToken ct) =>
        await Member(user, organisation, ct) is { } member ? EffectiveRoles.Of(member, absences.Today) : null;

    public async Task<AbsenceView> View(AbsenceKey whose, AbsenceState state, int version, Caller caller, CancellationToken ct)
    {
        var all = await absences.Of(caller, ct);
        var absence = all.FirstOrDefault(each => each.Person == whose.Person);
        return new AbsenceView(
            version, await Name(whose.Person, whose.Organisation, ct), absence,
            absence is not null && state.Stated is { } stated && stated.By != whose.Person ? await Name(stated.By, whose.Organisation, ct) : "",
            [.. all.Where(each => each.Cover == whose.Person)],
            [.. (await colleagues.Of(caller, ct)).Where(each => each.Covers && each.Person.User != whose.Person).Select(each => each.Person)]);
    }

    private async Task<string> Name(UserId user, OrganisationId organisation, CancellationToken ct) =>
        (await Member(user, organisation, ct))?.Name ?? "A former member of staff";
}
