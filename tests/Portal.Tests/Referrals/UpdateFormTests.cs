using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;
using Partnership.Contracts.Referrals;
using Partnership.Contracts.Sharing;
using Partnership.Portal.Forms;
using Partnership.Portal.Referrals.Moves;

namespace Partnership.Portal.Tests.Referrals;

/// <summary>What was shown before, and nothing else, is shared as an update.</summary>
public sealed class UpdateFormTests
{
    [Fact]
    public void Read_KeepsTheReasonsOfChosenPartsAlone()
    {
        var update = UpdateForm.Read(Form(
            ("Categories", ["Risk", "Address"]), ("Note", [" Moved "]), ("Summary", ["New risk"]), ("Widened.Risk", ["They visit"]), ("Widened.Suspect", ["Old"])));

        update.Categories.ShouldBe([DataCategory.Risk, DataCategory.Address]);
        update.Widened.ShouldBe([new Widening(DataCategory.Risk, "They visit")]);
        (update.Note, update.Summary).ShouldBe(("Moved", "New risk"));
    }

    [Fact]
    public void WasShown_OfWhatWasShown_IsTrue() => UpdateForm.WasShown(Shared("New risk", ("Summary", ["New risk"]))).ShouldBeTrue();

    [Fact]
    public void WasShown_OfWhatWasChangedSince_IsFalse() => UpdateForm.WasShown(Shared("New risk", ("Summary", ["Another"]))).ShouldBeFalse();

    [Fact]
    public void WasShown_WithoutTheButton_IsFalse() =>
        UpdateForm.WasShown(Form(("Summary", ["New risk"]), ("shown", [UpdateForm.Fingerprint(Form(("Summary", ["New risk"])))]))).ShouldBeFalse();

    [Theory]
    [InlineData("Categories", "Risk")]
    [InlineData("Note", "x")]
    [InlineData("Summary", "x")]
    public void Fingerprint_OfOtherChoices_Differs(string field, string value) =>
        string.Equals(UpdateForm.Fingerprint(Form((field, [value]))), UpdateForm.Fingerprint(Form()), StringComparison.Ordinal).ShouldBeFalse();

    private static PostedForm Shared(string shown, params (string Name, string[] Values)[] fields) => Form(
        [.. fields, ("then", ["share"]), ("shown", [UpdateForm.Fingerprint(Form(("Summary", [shown])))])]);

    private static PostedForm Form(params (string Name, string[] Values)[] fields) => PostedForm.Of(new FormCollection(
        fields.ToDictionary(field => field.Name, field => new StringValues(field.Values), StringComparer.Ordinal)));
}
