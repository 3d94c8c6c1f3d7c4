using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;
using Partnership.Contracts.Cases;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Sharing;
using Partnership.Portal.Cases;
using Partnership.Portal.Forms;

namespace Partnership.Portal.Tests.Cases;

/// <summary>What is on record comes back as it was, and nothing unreadable ever widens what somebody agreed to.</summary>
public sealed class ConsentFormTests
{
    private static readonly OrganisationId Partner = new(Guid.NewGuid());

    private static readonly Consent Limited = new(
        ConsentState.Given, [SharingPurpose.VictimSupport, SharingPurpose.Housing], new DateOnly(2026, 1, 5), "At home", [Partner],
        [DataCategory.Address, DataCategory.Risk], ConsentGivenBy.Attorney, HasCapacity: false, WordingVersion: "Version 3", ExpiresOn: new DateOnly(2027, 2, 28));

    [Fact]
    public void What_is_shown_and_sent_again_is_what_was_on_record()
    {
        var read = Read(ConsentForm.Of(Limited, "Version 2"));

        (read.State, read.AskedOn, read.HowAsked, read.GivenBy, read.HasCapacity, read.WordingVersion, read.ExpiresOn)
            .ShouldBe((Limited.State, Limited.AskedOn, Limited.HowAsked, Limited.GivenBy, Limited.HasCapacity, Limited.WordingVersion, Limited.ExpiresOn));
        read.Purposes.ShouldBe(Limited.Purposes);
        read.Recipients.ShouldBe(Limited.Recipients);
        read.Categories.ShouldBe(Limited.Categories);
    }

    [Fact]
    public void Of_what_was_taken_back_nothing_is_filled_in() =>
        ConsentForm.Of(Limited with { State = ConsentState.Withdrawn, WithdrawnOn = new DateOnly(2026, 3, 1) }, "Version 2").Names.ShouldBe([ConsentForm.Wording]);

    [Fact]
    public void A_part_that_cannot_be_read_never_turns_certain_parts_into_all() =>
        Read(Posted(("Consent.State", "Given"), ("Consent.Categories", "no part"))).Categories.ShouldBe([default]);

    [Theory]
    [InlineData("Person", "no", false)]
    [InlineData("Parent", "yes", true)]
    [InlineData("Person", "", true)]
    [InlineData("Attorney", "nonsense", false)]
    public void Whether_they_could_decide_is_what_was_said_or_follows_from_who_agreed(string givenBy, string said, bool expected) =>
        Read(Posted(("Consent.State", "Given"), ("Consent.GivenBy", givenBy), ("Consent.HasCapacity", said))).HasCapacity.ShouldBe(expected);

    [Fact]
    public void Consent_in_lines_has_always_the_same_lines()
    {
        var lines = ConsentLines.Of(Limited, _ => "A partner");
        ConsentLines.Of(new Consent(ConsentState.NotAsked, [], null, ""), _ => "").Select(line => line.Key).ShouldBe(lines.Select(line => line.Key));
        lines.Where(line => line.Text.Length > 0).Count().ShouldBe(lines.Count - 1);
    }

    [Fact]
    public void Whom_a_restriction_concerns_is_one_organisation_or_one_person_or_nobody()
    {
        var person = new UserId(Guid.NewGuid());
        Whom.Read(Whom.Of(Partner)).ShouldBe((Partner, null));
        Whom.Read(Whom.Of(person)).ShouldBe((null, person));
        foreach (var wrong in new[] { "", "person", "person/", "person/x", "organisation/x", "nobody/" + person })
            Whom.Read(wrong).ShouldBe((null, null), wrong);
    }

    private static Consent Read(PostedForm form) => ConsentForm.Read(form, new TypedDates(form));

    private static PostedForm Posted(params (string Name, string Value)[] fields) => PostedForm.Of(new FormCollection(
        fields.ToDictionary(field => field.Name, field => new StringValues(field.Value), StringComparer.Ordinal)));
}
