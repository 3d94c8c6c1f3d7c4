using System.Collections.Concurrent;
using System.Security.Cryptography;
using Microsoft.Extensions.DependencyInjection;
using Partnership.Contracts.Accounts;
using Partnership.Contracts.Kernel;
using Partnership.Silo.Accounts;
using Partnership.Silo.Alerts;
using Partnership.Silo.Kernel.Outbox;
using Partnership.Silo.Kernel.Security;
using Partnership.TestCommon.Silo;
using Partnership.TestCommon.Time;

namespace Partnership.Silo.Tests.Accounts;

public sealed class AccountMailTests : IAsyncLifetime
{
    private const string Address = "new.invented@example.org";
    private const string Link = "/invitation/1/2/secret-of-the-link";
    private readonly Post _post = new();
    private TestSilo _silo = null!;

    public async Task InitializeAsync() => _silo = await TestSilo.StartAsync(demonstration: false, configure: services =>
        services.AddSingleton<IMailTransport>(_post).AddSingleton<IOutboxDelivery, AccountMailDelivery>());

    public async Task DisposeAsync() => await _silo.DisposeAsync();

    [Fact]
    public async Task One_occasion_is_one_mail_and_afterwards_nothing_is_known_of_it()
    {
        (await Send("one")).Value.ShouldBeTrue();
        (await Send("one")).Value.ShouldBeTrue();
        (await _silo.Scalar<long>("select count(*) from outbox where payload like '%example%' or payload like '%secret%'")).ShouldBe(0);

        await _silo.Time.Until("it was delivered", TimeSpan.FromSeconds(5), async () =>
            await _silo.Scalar<long>("select count(*) from outbox where kind = 'account-mail' and delivered_at is not null") == 1);

        var (to, text) = _post.Sent.ShouldHaveSingleItem();
        to.ShouldBe(Address);
        text.Of("https://portal.example.org/").ShouldContain("https://portal.example.org" + Link);
        (await _silo.Scalar<string>("select payload from outbox where kind = 'account-mail'")).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("", Link)]
    [InlineData("nobody", Link)]
    [InlineData("A Name <a@example.org>", Link)]
    [InlineData("a@example.org,b@example.org", Link)]
    [InlineData("a@example.org\r\nBcc: b@example.org", Link)]
    [InlineData(Address, "https://elsewhere.example/")]
    [InlineData(Address, "//elsewhere.example/")]
    [InlineData(Address, "/\\elsewhere.example/")]
    [InlineData(Address, "/a b")]
    [InlineData(Address, "")]
    public async Task To_no_address_or_with_a_link_out_of_the_portal_no_mail_goes(string address, string link)
    {
        (await Send("none", address, link)).Value.ShouldBeFalse();

        (await _silo.Scalar<long>("select count(*) from outbox")).ShouldBe(0);
    }

    [Fact]
    public async Task Only_the_portal_sends()
    {
        await Should.ThrowAsync<CallDeniedException>(_silo.Ask<IAccountMailGrain, Outcome<bool>>(
            DemonstrationPeople.PartnershipAdministrator, "one", grain => grain.Send(AccountMail.Invitation, Address, Link, default)));
    }

    [Fact]
    public void Open_WhatWasSealedForAnotherMessageOrUnderAnotherKey_Throws()
    {
        var key = RandomNumberGenerator.GetBytes(32);
        var box = SealedBox.Seal(key, "account-mail/one", [1, 2, 3]);

        SealedBox.Open(key, "account-mail/one", box).ShouldBe([1, 2, 3]);
        Should.Throw<CryptographicException>(() => SealedBox.Open(key, "account-mail/two", box));
        Should.Throw<CryptographicException>(() => SealedBox.Open(RandomNumberGenerator.GetBytes(32), "account-mail/one", box));
    }

    [Fact]
    public void Every_kind_has_a_text_of_its_own_that_any_mail_server_takes()
    {
        var texts = Enum.GetValues<AccountMail>().Select(kind => AccountMailTexts.Of(new WaitingMail(kind, Address, Link))).ToList();

        texts.Select(text => text.Subject).Distinct(StringComparer.Ordinal).Count().ShouldBe(texts.Count);
        texts.ShouldAllBe(text => text.Subject != "About your account");
        texts.ShouldAllBe(text => text.Of("https://portal.example.org").All(char.IsAscii));
        texts.ShouldAllBe(text => !text.Of("").Contains(Address, StringComparison.Ordinal));
    }

    private Task<Outcome<bool>> Send(string occasion, string address = Address, string? link = Link) => _silo.Ask<IAccountMailGrain, Outcome<bool>>(
        Caller.System("test"), occasion, grain => grain.Send(AccountMail.Invitation, address, link, default));

    private sealed class Post : IMailTransport
    {
        public ConcurrentQueue<(string To, MailText Text)> Sent { get; } = new();

        public Task Send(string address, MailText text, CancellationToken ct)
        {
            Sent.Enqueue((address, text));
            return Task.CompletedTask;
        }
    }
}
