using System.Collections.Immutable;
using System.Security.Cryptography;
using Partnership.Contracts.Cases;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Organisations;
using Partnership.Contracts.Referrals;
using Partnership.Contracts.Sharing;
using Partnership.Silo.Kernel.Database;

namespace Partnership.Silo.Referrals;

/// <summary>The drafts of an organisation, opened as far as its own list shows them.</summary>
internal sealed class DraftLines(Queries queries, Drafts drafts, IGrainFactory grains)
{
    private sealed record Row(ReferralReference Reference, CaseReference Case, DateTimeOffset SavedAt, DateTimeOffset DeletedAt, ReferralDraft Draft,
        UserId? Author, string AuthorName);

    private sealed record Asked(int Case, OrganisationId Recipient, SharingPurpose Purpose, OverrideStatus Status);

    /// <summary>All of them, the newest first.</summary>
    public Task<ImmutableArray<DraftLine>> Read(ReaderScope mine, DateTimeOffset now, CancellationToken ct) =>
        Read(mine, "list-drafts", [mine.Organisation.Value, now, mine.Person.Value], ct);

    /// <summary>
    /// Those that the statement lists: number, case, when saved, until when kept, and the draft as it is sealed; and whose it
    /// is, where it says that.
    /// </summary>
    public async Task<ImmutableArray<DraftLine>> Read(ReaderScope mine, string statement, object?[] conditions, CancellationToken ct)
    {
        var rows = await queries.Read(
            mine, statement,
            row => new Row(
                new ReferralReference(row.GetInt32(0)), new CaseReference(row.GetInt32(1)),
                row.GetFieldValue<DateTimeOffset>(2), row.GetFieldValue<DateTimeOffset>(3),
                Opened(row.GetFieldValue<byte[]>(4), new ReferralReference(row.GetInt32(0))),
                row.FieldCount > 5 ? new UserId(row.GetGuid(5)) : null, row.FieldCount > 5 ? row.GetString(6) : ""),
            ct, conditions);
        if (rows.IsEmpty)
            return [];
        var overrides = await queries.Read(
            mine, "list-draft-overrides",
            row => new Asked(
                row.GetInt32(0), new OrganisationId(row.GetGuid(1)), Enum.Parse<SharingPurpose>(row.GetString(2)), Enum.Parse<OverrideStatus>(row.GetString(3))),
            ct, mine.Organisation.Value, rows.Select(row => row.Case.Number).ToArray(), mine.Person.Value);
        var partners = (await grains.GetGrain<IDirectoryGrain>("all").Partners(ct)).Value.ToDictionary(partner => partner.Id, partner => partner.Name);
        return [.. rows.Select(row => Line(row, overrides, partners))];
    }

    // One that cannot be opened must not take the others from the list.
    private ReferralDraft Opened(byte[] whole, ReferralReference reference)
    {
        try
        {
            return drafts.Open(whole, reference).Draft;
        }
        catch (AuthenticationTagMismatchException)
        {
            return ReferralDraft.Empty;
        }
    }

    private static DraftLine Line(Row row, ImmutableArray<Asked> overrides, Dictionary<OrganisationId, string> partners) => new(
        row.Reference, row.Case, row.SavedAt, row.DeletedAt,
        row.Draft.Recipient is { } recipient ? partners.GetValueOrDefault(recipient, "") : "", row.Draft.AskedFor,
        overrides.LastOrDefault(each => each.Case == row.Case.Number && each.Recipient == row.Draft.Recipient && each.Purpose == row.Draft.Purpose)
            is { } asked ? OverrideWay.StateOf(asked.Status) : null,
        row.Author, row.AuthorName);
}
