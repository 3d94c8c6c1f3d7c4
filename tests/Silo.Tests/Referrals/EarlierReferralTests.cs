using System.Text.Json;
using Partnership.Contracts.Cases;
using Partnership.Contracts.Referrals;
using Partnership.Contracts.Sharing;
using Partnership.Silo.Referrals;
using Partnership.Silo.Tests.Kernel.Sealing;

namespace Partnership.Silo.Tests.Referrals;

/// <summary>Referrals that were sent by an earlier release, from what it stored.</summary>
public sealed class EarlierReferralTests
{
    private const string Sent =
        """
        {"Sender":{"Value":"11111111-1111-1111-1111-111111111111"},"Recipient":{"Value":"22222222-2222-2222-2222-222222222222"},"Urgency":"Within24Hours","PhoneCall":"","DueAt":"2026-03-13T10:00:00.123456+00:00","Manifest":{"Case":{"Number":1001},"CaseVersion":7,"Minimum":{"Risk":"High","Strands":["Race","Religion"],"Place":"Normanton, Derby","AskedFor":"A visit","WhyNow":"Third time","Summary":"Damage to a home.","AgeBand":"From25To64","Language":"Bengali","InterpreterNeeded":true,"AccessNeeds":""},"Grounds":{"Purpose":"Housing","Agreement":{"Value":"44444444-4444-4444-4444-444444444444"},"AgreementTitle":"An agreement","AgreementReviewBy":"2027-07-31","Consent":"Given","ConsentAskedOn":null},"Items":[{"Category":"Identity","Disclosure":"Full","Reason":"","Lines":[{"Name":"name","Text":"Anisa Inventedname"}]},{"Category":"Suspect","Disclosure":"Withheld","Reason":"not-for-this-kind","Lines":[]}]},"By":{"User":{"Value":"33333333-3333-3333-3333-333333333333"},"Organisation":{"Value":"11111111-1111-1111-1111-111111111111"},"At":"2026-03-12T10:00:00.123456+00:00"}}
        """;

    private const string Recalled =
        """
        {"Reason":"The wrong person","DestructionDueAt":"2026-03-19T10:00:00.123456+00:00","By":{"User":{"Value":"33333333-3333-3333-3333-333333333333"},"Organisation":{"Value":"11111111-1111-1111-1111-111111111111"},"At":"2026-03-12T10:00:00.123456+00:00"}}
        """;

    [Fact]
    public void Sent_before_the_law_was_recorded_says_so_and_keeps_all_it_said()
    {
        var sent = LegiblySealed.Read("referral.sent", 1, Sent).ShouldBeOfType<ReferralSent>();

        var manifest = sent.Manifest;
        (manifest.Case.Number, manifest.CaseVersion, manifest.Hash, manifest.Salt).ShouldBe((1001, 7, null, Guid.Empty));
        manifest.Grounds.Law.ShouldBeNull();
        manifest.Grounds.Override.ShouldBeNull();
        (manifest.Grounds.AgreementVersion, manifest.Grounds.AgreementTitle, manifest.Grounds.Consent).ShouldBe((1, "An agreement", ConsentState.Given));
        JsonSerializer.Serialize(manifest.Items).ShouldBe(JsonSerializer.Serialize(new[]
        {
            new ManifestItem(DataCategory.Identity, Disclosure.Full, [], [new SharedLine("name", "Anisa Inventedname")]),
            new ManifestItem(DataCategory.Suspect, Disclosure.Withheld, [SharingReasons.NotForThisKind], []),
        }));
        var state = Sample.Given(sent);
        (state.Status, state.MovesMade).ShouldBe((ReferralStatus.Sent, 1));
        ReferralClock.Running(state).ShouldHaveSingleItem().DueAt.ShouldBe(sent.DueAt);
    }

    [Fact]
    public void What_is_sent_now_is_stored_under_the_second_version()
    {
        var (type, version, data) = LegiblySealed.Store(LegiblySealed.Read("referral.sent", 1, Sent));

        (type, version).ShouldBe(("referral.sent", 2));
        LegiblySealed.Store(LegiblySealed.Read(type, version, data)).Data.ShouldBe(data);
    }

    [Fact]
    public void Recalled_before_openings_were_kept_names_nobody() =>
        LegiblySealed.Read("referral.recalled", 1, Recalled).ShouldBeOfType<ReferralRecalled>().OpenedBy.ShouldBeEmpty();
}
