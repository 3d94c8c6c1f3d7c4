using System.Text;
using System.Text.Json;
using Orleans.Runtime;
using Partnership.Contracts.Kernel;

namespace Partnership.Silo.Tests.Kernel.Security;

public sealed class CallerSealTests
{
    private static readonly CallerSeal Seal = new([.. Enumerable.Range(0, 32).Select(number => (byte)number)]);
    private static readonly Caller Caller = new(
        new UserId(Guid.NewGuid()), new OrganisationId(Guid.NewGuid()), [Role.Practitioner, Role.Supervisor], "casework – Zoë",
        new DateTimeOffset(2026, 3, 12, 10, 0, 0, TimeSpan.Zero));

    [Fact]
    public void Open_WhatWasSealed_IsTheCaller() =>
        JsonSerializer.Serialize(Seal.Open(Seal.Seal(Caller))).ShouldBe(JsonSerializer.Serialize(Caller));

    [Fact]
    public void Open_AnyCharacterChanged_IsNobody()
    {
        var text = Seal.Seal(Caller);
        for (var at = 0; at < text.Length; at++)
        {
            // The last digit before padding carries bits that base64 does not read.
            if (text[at] is '=' || (at + 1 < text.Length && text[at + 1] is '='))
                continue;
            var changed = text[..at] + (text[at] is 'A' ? 'B' : 'A') + text[(at + 1)..];
            Seal.Open(changed).ShouldBeNull($"changed at {at}");
        }
    }

    [Fact]
    public void Open_OtherPayloadUnderTheSameSeal_IsNobody()
    {
        var mac = Seal.Seal(Caller).Split('.')[1];
        var forged = JsonSerializer.SerializeToUtf8Bytes(Caller with { Roles = [Role.System] });

        Seal.Open($"{Convert.ToBase64String(forged)}.{mac}").ShouldBeNull();
    }

    [Fact]
    public void Open_SealedUnderAnotherKey_IsNobody() => new CallerSeal(new byte[32]).Open(Seal.Seal(Caller)).ShouldBeNull();

    [Theory]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("..")]
    [InlineData("no seal")]
    [InlineData("e30=")]
    [InlineData("e30=.")]
    [InlineData("e30=.e30=")]
    [InlineData("not base64!.e30=")]
    public void Open_Nonsense_IsNobody(string text) => Seal.Open(text).ShouldBeNull();

    [Fact]
    public void Current_NothingOrNoTextAttached_IsNobody()
    {
        RequestContext.Clear();
        Seal.Current().ShouldBeNull();
        RequestContext.Set(CallerSeal.ContextKey, Encoding.UTF8.GetBytes(Seal.Seal(Caller)));
        Seal.Current().ShouldBeNull();
        Seal.Attach(Caller);
        Seal.Current()!.User.ShouldBe(Caller.User);
    }
}
