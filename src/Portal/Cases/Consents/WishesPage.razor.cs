using Partnership.Contracts.Cases;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Organisations;
using Partnership.Portal.Forms;
using Partnership.Portal.Words;

namespace Partnership.Portal.Cases.Consents;

/// <summary>What the person wants, does not want, and who must not be told.</summary>
public sealed partial class WishesPage
{
    private const string Named = "Wishes.NotToBeTold";
    private const string Kinds = "Wishes.KindsNotToBeTold";

    // Commissioners are never given a live case.
    private readonly OrganisationKind[] _kinds =
        [.. Enum.GetValues<OrganisationKind>().Where(kind => kind is not OrganisationKind.Commissioner)];

    private IReadOnlyList<OrganisationProfile> Offered =>
    [
        .. Partners.Where(partner => Recipients.Contains(partner) || Case!.Wishes.NotToBeTold.Contains(partner.Id)),
    ];

    private protected override PostedForm First(CaseView @case) => FilledForm.Of(
        ("Wishes.Wants", [@case.Wishes.Wants]), ("Wishes.DoesNotWant", [@case.Wishes.DoesNotWant]),
        (Kinds, @case.Wishes.KindsNotToBeTold.Select(kind => kind.ToString())),
        (Named, @case.Wishes.NotToBeTold.Select(partner => partner.ToString())));

    private protected override IReadOnlyList<SavedMeanwhile> Differences(CaseView @case) =>
    [
        .. Lines(@case.Wishes).Zip(Lines(Typed()))
            .Where(pair => !string.Equals(pair.First.Saved, pair.Second.Saved, StringComparison.Ordinal))
            .Select(pair => pair.First),
    ];

    private SavedMeanwhile[] Lines(Wishes wishes) =>
    [
        new("What they want", wishes.Wants),
        new("What they do not want", wishes.DoesNotWant),
        new("Kinds who must not be told", string.Join('\n', wishes.KindsNotToBeTold.Order().Select(CaseWords.Many))),
        new("Partners who must not be told", string.Join('\n', wishes.NotToBeTold.Select(Name).Order(StringComparer.Ordinal))),
    ];

    // One that cannot be read is no partner, and is refused: leaving it out would tell somebody who must not be told.
    private Wishes Typed() => new(
        Form["Wishes.Wants"].Trim(), Form["Wishes.DoesNotWant"].Trim(),
        [.. Form.All(Named).Select(text => OrganisationId.TryParse(text) ?? default)],
        [.. Form.All(Kinds).Select(text => PostedForm.With(("it", text)).Choice<OrganisationKind>("it") ?? default)]);

    private Task Submit() => Make(grain => grain.RecordWishes(new RecordWishes(Form.Command, Form.Seen, Typed()), Aborted));
}
