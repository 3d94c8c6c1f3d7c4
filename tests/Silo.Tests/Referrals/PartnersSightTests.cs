using System.Text.Json;
using Partnership.Contracts.Cases;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Referrals;
using Partnership.Contracts.Sharing;
using Partnership.Silo.Kernel.Journal;
using Partnership.TestCommon.Silo;

namespace Partnership.Silo.Tests.Referrals;

/// <summary>A case as a partner would see it is what a referral to them discloses, and nothing that was worked out apart.</summary>
public sealed class PartnersSightTests(DemonstrationSilo fixture) : IClassFixture<DemonstrationSilo>
{
    private static readonly Caller Sam = DemonstrationPeople.DerbyshireOfficer;
    private static readonly Caller Mo = DemonstrationPeople.DerbyCouncilOfficer;
    private readonly TestSilo _silo = fixture.Silo;

    [Fact]
    public async Task For_every_partner_and_purpose_it_agrees_with_the_matrix()
    {
        var reference = await _silo.OpenCase();
        foreach (var purpose in Enum.GetValues<SharingPurpose>())
        {
            var matrix = (await _silo.Ask<ICaseGrain, Outcome<SharingMatrix>>(Sam, reference.ToString(), grain => grain.Sharing(purpose, default))).Value!;
            matrix.Columns.Length.ShouldBeGreaterThan(4);
            foreach (var column in matrix.Columns.Where(column => !column.IsLead))
            {
                var sight = (await Sight(Sam, reference, column.Partner.Id, purpose)).Value!;
                if (sight.WhyNot is not null)
                {
                    sight.BeforeAnswer.ShouldBeEmpty();
                    sight.AfterAcceptance.ShouldAllBe(item => item.Shown.IsEmpty && item.OnAcceptance == null && !item.WithheldReasons.IsEmpty);
                    continue;
                }

                sight.AfterAcceptance.Select(item => item.Category).ShouldBe(column.Decisions.Select(decision => decision.Category));
                foreach (var (item, decision) in sight.AfterAcceptance.Zip(column.Decisions))
                {
                    if (decision.Disclosure is Disclosure.Withheld)
                        item.WithheldReasons.ShouldBe(decision.Reasons);
                    else
                        (item.Extent == decision.Disclosure || item.WithheldReasons is [SharingReasons.NothingRecorded]).ShouldBeTrue($"{column.Partner.Name} {purpose} {item.Category}");
                }
            }
        }
    }

    [Fact]
    public async Task It_is_what_the_recipient_sees_before_and_after_but_for_the_summary()
    {
        var reference = await _silo.OpenCase();
        var foreseen = (await Sight(Sam, reference, Mo.Organisation, SharingPurpose.Housing)).Value!;
        foreseen.WhyNot.ShouldBeNull();

        var sent = await _silo.Send(of: reference);
        Text((await View(sent)).Items).ShouldBe(Text(foreseen.BeforeAnswer));
        await _silo.Ask<IReferralGrain, Outcome<ReferralAnswer>>(
            Mo, sent.ToString(), grain => grain.Accept(new AcceptReferral(CommandId.New(), 1), default));
        Text((await View(sent)).Items).ShouldBe(Text(foreseen.AfterAcceptance));

        (await Sight(Sam, reference, Mo.Organisation, SharingPurpose.Housing)).Value!.Open.ShouldBe(sent);
    }

    [Fact]
    public async Task It_is_on_record_as_an_opening_of_the_case()
    {
        var reference = await _silo.OpenCase();
        var before = await Openings(reference);

        await Sight(Sam, reference, Mo.Organisation, SharingPurpose.Housing);

        (await Openings(reference)).ShouldBe(before + 1);
    }

    [Fact]
    public async Task Only_whoever_may_read_the_case_sees_it_so_and_only_for_a_partner()
    {
        var reference = await _silo.OpenCase();

        foreach (var refused in new[]
        {
            await Sight(Mo, reference, Mo.Organisation, SharingPurpose.Housing),
            await Sight(Sam, new CaseReference(999999), Mo.Organisation, SharingPurpose.Housing),
            await Sight(Sam, reference, new OrganisationId(Guid.NewGuid()), SharingPurpose.Housing),
            await Sight(Sam, reference, Sam.Organisation, SharingPurpose.Housing),
            await Sight(Sam, reference, Mo.Organisation, (SharingPurpose)99),
        })
        {
            refused.RefusedFor(CommonRefusals.NotFound).ShouldBeTrue();
        }

        await Should.ThrowAsync<CallDeniedException>(Sight(DemonstrationPeople.DerbyshireDataProtectionOfficer, reference, Mo.Organisation, SharingPurpose.Housing));
        await _silo.Ask<ICaseGrain, Outcome<CaseAnswer>>(Sam, reference.ToString(), grain => grain.DeclareConflict(new(CommandId.New(), null, Sam.User, "Kin"), default));
        (await Sight(Sam, reference, Mo.Organisation, SharingPurpose.Housing)).RefusedFor(CommonRefusals.NotFound).ShouldBeTrue();
    }

    private Task<Outcome<PartnersSight>> Sight(Caller caller, CaseReference reference, OrganisationId partner, SharingPurpose purpose) =>
        _silo.Ask<IPartnersSightGrain, Outcome<PartnersSight>>(caller, reference.ToString(), grain => grain.Of(partner, purpose, default));

    private async Task<ReferralView> View(ReferralReference reference) =>
        (await _silo.Ask<IReferralGrain, Outcome<ReferralView>>(Mo, reference.ToString(), grain => grain.View(default))).Value!;

    private Task<long> Openings(CaseReference reference) => _silo.Scalar<long>(
        "select count(*) from access_log where operation = 'open' and $1 = any(refs)", reference.ToString());

    private static string Text(IEnumerable<SharedItem> items) => JsonSerializer.Serialize(
        items.Select(item => item with
        {
            Shown = [.. item.Shown.Select(line => line.Name is "summary" or "summary-to-come" ? new SharedLine("summary", "") : line)],
        }),
        EventTypes.Json);
}
