using System.Collections.Immutable;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Organisations;
using Partnership.Portal.Forms;

namespace Partnership.Portal.Organisations;

/// <summary>What an organisation says of itself; the partnership's administrator also says what it is called.</summary>
public sealed partial class ProfilePage
{
    private IReadOnlyList<Area> _districts = [];
    private IReadOnlyList<SavedMeanwhile> _changes = [];

    private bool IsOwn => Profile!.Id == Caller.Organisation;

    private bool MayRename => Caller.May(Permission.AdministerPartners);

    protected override async Task OnInitializedAsync()
    {
        await base.OnInitializedAsync();
        if (Profile is null)
            return;
        _districts = ProfileForm.Districts(
            (await Grains.Ask<IDirectoryGrain, ImmutableArray<OrganisationProfile>>(grain => grain.Partners(Aborted))).Value);
        Form = PostedOr(() => ProfileForm.Of(Profile));
    }

    private async Task Submit()
    {
        if (Profile is not { } it)
            return;
        var (areas, wrong) = ProfileForm.Areas(Form, _districts);
        if (wrong.Any)
        {
            Show(wrong);
            return;
        }

        var typed = MayRename ? it with { Name = Form["Name"], Kind = Form.Choice<OrganisationKind>("Kind") ?? default } : it;
        typed = typed with { Services = Form["Services"], Areas = areas };
        await Make(grain => grain.ChangeProfile(
            new ChangeProfile(Form.Command, typed.Services, areas, Form.Seen, typed.Name, typed.Kind), Aborted));
        if (Errors.Any && Form.Seen != it.Mark())
            _changes = ProfileForm.Differences(typed, it);
    }
}
