using System.Collections.Immutable;
using System.Globalization;
using Microsoft.Extensions.Primitives;
using Partnership.Contracts.Cases;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Referrals;

namespace Partnership.Portal.Referrals;

/// <summary>
/// Reads the address of the list. Whoever wrote it, the page comes: what is not understood is left out, and its name is
/// kept so that the page can say so.
/// </summary>
internal sealed class ReferralListAddress(IQueryCollection address, ReferralChoices choices)
{
    private readonly List<string> _ignored = [];

    /// <summary>The parameters of which something was left out: "status", "after".</summary>
    public IReadOnlyList<string> Ignored => _ignored;

    public ReferralListQuery Read()
    {
        var order = Choice<ReferralOrder>("order") ?? ReferralOrder.Newest;
        return new ReferralListQuery(
            Received: One("side", text => text is "received" or "sent" or "drafts" ? text : null) is not "sent",
            Choices<ReferralGroup>("status"), Choices<Urgency>("urgency"), Choice<Strand>("strand"),
            One("partner", text => OrganisationId.TryParse(text) is { } id ? choices.Partners.FirstOrDefault(partner => partner.Id == id) : null),
            One("area", text => choices.Areas.FirstOrDefault(area => string.Equals(area.Code, text, StringComparison.Ordinal))),
            Choice<ReferralOwner>("owner"), order, One("after", text => Cursor(text, order)));
    }

    /// <summary>Where a page ends: the reference, and by time left also the moment.</summary>
    public static string Text(ReferralCursor cursor, ReferralOrder order) => order is ReferralOrder.LeastTimeLeft
        ? string.Create(CultureInfo.InvariantCulture, $"{cursor.Reference}.{cursor.DueAt.UtcTicks}")
        : cursor.Reference.ToString();

    private static ReferralCursor? Cursor(string text, ReferralOrder order)
    {
        var parts = text.Split('.');
        if (ReferralReference.TryParse(parts[0]) is not { } reference)
            return null;
        if (order is not ReferralOrder.LeastTimeLeft)
            return parts.Length is 1 ? new ReferralCursor(reference, default) : null;
        return parts.Length is 2 && long.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var ticks)
            && ticks <= DateTimeOffset.MaxValue.Ticks
            ? new ReferralCursor(reference, new DateTimeOffset(ticks, TimeSpan.Zero))
            : null;
    }

    private ImmutableArray<T> Choices<T>(string name)
        where T : struct, Enum
    {
        var (given, known) = (Given(name), Enum.GetValues<T>());
        if (given.Any(text => !known.Any(value => string.Equals(ReferralListQuery.Code(value), text, StringComparison.Ordinal))))
            Ignore(name);
        return [.. known.Where(value => given.Contains(ReferralListQuery.Code(value), StringComparer.Ordinal))];
    }

    private T? Choice<T>(string name)
        where T : struct, Enum
    {
        var all = Choices<T>(name);
        if (all.Length > 1)
            Ignore(name);
        return all.IsEmpty ? null : all[0];
    }

    private T? One<T>(string name, Func<string, T?> read)
        where T : class
    {
        var given = Given(name);
        var found = given.Select(read).FirstOrDefault(value => value is not null);
        if (given.Count > (found is null ? 0 : 1))
            Ignore(name);
        return found;
    }

    // A form sends what was left empty too.
    private List<string> Given(string name) =>
        [.. (address.TryGetValue(name, out var values) ? values : StringValues.Empty).OfType<string>().Where(text => text.Length > 0).Distinct(StringComparer.Ordinal)];

    private void Ignore(string name)
    {
        if (!_ignored.Contains(name, StringComparer.Ordinal))
            _ignored.Add(name);
    }
}
