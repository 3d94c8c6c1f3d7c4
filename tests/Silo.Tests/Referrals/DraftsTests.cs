using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Referrals;
using Partnership.Silo.Referrals;
using Partnership.TestCommon.Silo;

namespace Partnership.Silo.Tests.Referrals;

public sealed class DraftsTests(BareSilo fixture) : IClassFixture<BareSilo>
{
    private static int s_number = 9000;

    private readonly TestSilo _silo = fixture.Silo;
    private readonly Drafts _drafts = fixture.Silo.Services.GetRequiredService<Drafts>();
    private readonly ReferralReference _reference = new(Interlocked.Increment(ref s_number));

    [Fact]
    public async Task Start_ThenRead_IsAnEmptyDraftOfTheCallersOrganisation()
    {
        await Start();

        var stored = (await Read()).ShouldNotBeNull();

        stored.Organisation.ShouldBe(Sample.Police.Id);
        stored.Case.ShouldBe(Sample.Case.Reference);
        stored.Version.ShouldBe(1);
        stored.Draft.Recipient.ShouldBeNull();
    }

    [Fact]
    public async Task Start_Twice_LeavesTheFirst()
    {
        await Start();
        await Save(1);

        (await _drafts.Start(_reference, new StartReferral(CommandId.New(), Sample.Case.Reference), Sample.Housing)).ShouldBeFalse();
        (await Read())!.Version.ShouldBe(2);
    }

    [Fact]
    public async Task Save_AsSeen_KeepsWhatWasWritten()
    {
        await Start();

        (await Save(1)).ShouldBeTrue();

        var stored = (await Read())!;
        stored.Version.ShouldBe(2);
        stored.Draft.Summary.ShouldBe(Sample.Draft.Summary);
        stored.Draft.Recipient.ShouldBe(Sample.Council.Id);
    }

    [Fact]
    public async Task Save_StaleVersion_KeepsWhatIsThere()
    {
        await Start();
        await Save(1);

        (await Save(1, draft => draft with { Summary = "Another" })).ShouldBeFalse();
        (await Read())!.Draft.Summary.ShouldBe(Sample.Draft.Summary);
    }

    [Fact]
    public async Task Save_ManyAtOnceOfOneVersion_OneIsKept()
    {
        await Start();

        var saved = await Task.WhenAll(Enumerable.Range(0, 8).Select(number => Save(1, draft => draft with { Summary = $"Number {number}" })));

        saved.Count(kept => kept).ShouldBe(1);
        (await Read())!.Version.ShouldBe(2);
    }

    [Fact]
    public async Task Save_ByAnotherOrganisation_ChangesNothing()
    {
        await Start();

        (await _drafts.Save(_reference, new SaveDraft(CommandId.New(), 1, Sample.Draft), Sample.Housing)).ShouldBeFalse();
        (await Read())!.Version.ShouldBe(1);
    }

    [Fact]
    public async Task Save_WithWhatWasBefore_KeepsItSealedBesideIt()
    {
        await Start();
        var started = (await Read())!;

        (await _drafts.Save(_reference, new SaveDraft(CommandId.New(), 1, Sample.Draft), Sample.Officer, started.BeforeNext())).ShouldBeTrue();

        var stored = (await Read())!;
        stored.At(1)!.Summary.ShouldBeEmpty();
        stored.At(2)!.Summary.ShouldBe(Sample.Draft.Summary);
        stored.At(3).ShouldBeNull();
        Encoding.Latin1.GetString(await Sealed(_reference)).ShouldNotContain("Earlier");
    }

    [Fact]
    public async Task Stored_Draft_HoldsNoneOfItsText()
    {
        await Start();
        await Save(1);

        var bytes = Encoding.Latin1.GetString(await Sealed(_reference));

        foreach (var text in new[] { Sample.Draft.Summary, Sample.Draft.AskedFor, "Summary", Sample.Council.Id.ToString() })
            bytes.ShouldNotContain(text);
    }

    [Fact]
    public async Task Stored_SameDraftTwice_DoesNotLookAlike()
    {
        await Start();
        await Save(1);
        var first = await Sealed(_reference);

        await Save(2);

        (await Sealed(_reference)).ShouldNotBe(first);
    }

    [Fact]
    public async Task Read_SealOfAnotherReferral_Fails()
    {
        await Start();
        var other = new ReferralReference(Interlocked.Increment(ref s_number));
        await _drafts.Start(other, new StartReferral(CommandId.New(), Sample.Case.Reference), Sample.Officer);

        await _silo.Execute("update draft set sealed = $2 where number = $1", _reference.Number, await Sealed(other));

        await Should.ThrowAsync<System.Security.Cryptography.AuthenticationTagMismatchException>(Read);
    }

    private Task Start() => _drafts.Start(_reference, new StartReferral(CommandId.New(), Sample.Case.Reference), Sample.Officer);

    private Task<bool> Save(int seen, Func<ReferralDraft, ReferralDraft>? change = null) =>
        _drafts.Save(_reference, new SaveDraft(CommandId.New(), seen, change?.Invoke(Sample.Draft) ?? Sample.Draft), Sample.Officer);

    private Task<StoredDraft?> Read() => _drafts.Read(_reference, default);

    private Task<byte[]> Sealed(ReferralReference reference) =>
        _silo.Scalar<byte[]>("select sealed from draft where number = $1", reference.Number);
}
