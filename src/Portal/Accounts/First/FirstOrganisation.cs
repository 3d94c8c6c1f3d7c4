using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Organisations;
using Partnership.Portal.Security;

namespace Partnership.Portal.Accounts.First;

/// <summary>
/// The organisation that runs the partnership, and its first member. All of it may be done twice: the second time changes
/// nothing.
/// </summary>
internal sealed class FirstOrganisation(PortalCalls grains)
{
    private const string Purpose = "setting up the partnership";

    // An installation has one, by whichever link it was begun.
    private static readonly OrganisationId First = new(new Guid(SHA256.HashData(Encoding.UTF8.GetBytes("the first organisation")).AsSpan(0, 16)));

    /// <summary>Registers it, unless a partner of this name was registered before, such as by an import: then it is that one.</summary>
    public async Task<Outcome<OrganisationRecorded>> Register(FirstForm form, CancellationToken ct)
    {
        var partners = await grains.Ask<IDirectoryGrain, ImmutableArray<OrganisationProfile>>(Purpose, grain => grain.Partners(ct));
        if (partners.Value.FirstOrDefault(partner => partner.Id != First && string.Equals(partner.Name, form.Organisation, StringComparison.OrdinalIgnoreCase)) is { } there)
            return new OrganisationRecorded(there.Id, Changed: false);
        var register = new RegisterOrganisation(CommandId.New(), form.Organisation, form.Kind ?? default, OfficialCode: null, [], Services: "");
        return await grains.Ask<IOrganisationGrain, OrganisationRecorded>(Purpose, First.ToString(), grain => grain.Register(register, ct));
    }

    /// <summary>Makes the person its administrator and the partnership's.</summary>
    public async Task<Outcome<OrganisationRecorded>> Join(OrganisationId organisation, UserId person, FirstForm form, CancellationToken ct)
    {
        var member = new Member(
            person, form.Name, form.JobTitle, [Role.OrganisationAdministrator, Role.PartnershipAdministrator], form.Signatory);
        return await grains.Ask<IOrganisationGrain, OrganisationRecorded>(
            Purpose, organisation.ToString(), grain => grain.AddMember(new AddMember(CommandId.New(), member), ct));
    }
}
