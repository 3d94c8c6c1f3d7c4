using System.Collections.Immutable;
using Partnership.Contracts.Cases;
using Partnership.Contracts.Referrals;
using Partnership.Silo.Kernel.Sealing;

namespace Partnership.Silo.Referrals;

/// <summary>
/// A referral without what it said of one person of its case: each text of theirs says that it was erased, and coded facts
/// stay. The same is read from the journal afterwards, where the keys of these texts are gone.
/// </summary>
internal static class ErasedReferral
{
    private static readonly ImmutableArray<string> Told = ["declined", "withdrawn", "ended", "recalled", "destruction-confirmed"];

    /// <summary>Whether anything of it speaks of the person, or did.</summary>
    public static bool SpeaksOf(ReferralState state, PersonOfCase person) => person.Kind is PersonKind.Subject
        || (state.Sent is { } sent && state.Updates.Select(update => update.Manifest).Prepend(sent.Manifest)
            .SelectMany(manifest => manifest.Items).SelectMany(item => item.Lines).Any(line => line.About == person));

    public static ReferralState Without(ReferralState state, PersonOfCase person)
    {
        var shared = state with
        {
            Sent = state.Sent is { } sent ? sent with { Manifest = Without(sent.Manifest, person) } : null,
            Updates = [.. state.Updates.Select(update => update with { Manifest = Without(update.Manifest, person) })],
        };
        return person.Kind is PersonKind.Subject ? WithoutWhatWasWritten(shared) : shared;
    }

    private static ReferralState WithoutWhatWasWritten(ReferralState state) => state with
    {
        Sent = state.Sent is { } sent ? sent with { PhoneCall = ErasedText.Of(sent.PhoneCall) } : null,
        Updates = [.. state.Updates.Select(update => update with { Note = ErasedText.Of(update.Note) })],
        Questions =
        [
            .. state.Questions.Select(each => each with { Text = ErasedText.Of(each.Text), Reply = each.Reply is { } reply ? ErasedText.Of(reply) : null }),
        ],
        Declined = state.Declined is { } declined ? declined with { WhereElse = ErasedText.Of(declined.WhereElse) } : null,
        Completed = state.Completed is { } done
            ? done with { WhatWasDone = ErasedText.Of(done.WhatWasDone), PersonMayBeTold = ErasedText.Of(done.PersonMayBeTold) }
            : null,
        Recalled = state.Recalled is { } recalled ? recalled with { Reason = ErasedText.Of(recalled.Reason) } : null,
        History = [.. state.History.Select(step => Told.Contains(step.What, StringComparer.Ordinal) ? step with { Detail = ErasedText.Of(step.Detail) } : step)],
    };

    private static Manifest Without(Manifest manifest, PersonOfCase person)
    {
        var lines = manifest with { Items = [.. manifest.Items.Select(item => Without(item, person))] };
        return person.Kind is PersonKind.Subject ? lines with { Minimum = Without(manifest.Minimum), Salt = Guid.Empty } : lines;
    }

    private static ManifestItem Without(ManifestItem item, PersonOfCase person) => item with
    {
        Lines = [.. item.Lines.Select(line => line.About == person ? line with { Text = ErasedText.Of(line.Text) } : line)],
        WidenedBecause = person.Kind is PersonKind.Subject && item.WidenedBecause is { } because ? ErasedText.Of(because) : item.WidenedBecause,
    };

    private static Minimum Without(Minimum minimum) => minimum with
    {
        Place = ErasedText.Of(minimum.Place),
        AskedFor = ErasedText.Of(minimum.AskedFor),
        WhyNow = ErasedText.Of(minimum.WhyNow),
        Summary = ErasedText.Of(minimum.Summary),
        Language = ErasedText.Of(minimum.Language),
        AccessNeeds = ErasedText.Of(minimum.AccessNeeds),
    };
}
