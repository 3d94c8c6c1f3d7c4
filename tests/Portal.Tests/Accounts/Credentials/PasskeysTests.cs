using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Partnership.Portal.Accounts.Credentials;
using Partnership.Portal.Accounts.Store;
using Partnership.Portal.Tests.Hosting;

namespace Partnership.Portal.Tests.Accounts.Credentials;

/// <summary>What passkeys are taken and what are not, whatever a browser or whoever plays one sends.</summary>
[Collection(PortalsCollection.Name)]
public sealed class PasskeysTests(Portals portals) : IDisposable
{
    private readonly PortalHost _portal = portals.Development;
    private readonly IServiceScope _scope = portals.Development.Services.CreateScope();
    private readonly SoftAuthenticator _device = new();

    private Passkeys Passkeys => _scope.ServiceProvider.GetRequiredService<Passkeys>();

    public void Dispose()
    {
        _device.Dispose();
        _scope.Dispose();
    }

    [Fact]
    public async Task A_passkey_that_was_made_says_who_somebody_is()
    {
        var account = await WithPasskey(_device);
        (await Shown(_device, null))!.Id.ShouldBe(account.Id);
        (await Shown(_device, account.Id))!.Id.ShouldBe(account.Id);
        var line = (await Passkeys.Of(account.Id, default)).ShouldHaveSingleItem();
        line.Name.ShouldBe("phone");
    }

    [Fact]
    public async Task Creation_AsksForAVerifiedUserAndAPasskeyThatSaysWhoseItIs()
    {
        var (_, account) = await _portal.NewPerson();
        var options = await Passkeys.CreationOptions(Request(null), account);
        options.ShouldContain("\"userVerification\":\"required\"");
        options.ShouldContain("\"residentKey\":\"required\"");
        options.ShouldContain("\"attestation\":\"none\"");
        (await Passkeys.RequestOptions(Request(null), null)).ShouldContain("\"userVerification\":\"required\"");
    }

    [Fact]
    public async Task A_device_that_does_not_make_sure_of_its_user_is_refused_when_a_passkey_is_made_and_when_it_is_shown()
    {
        using var careless = new SoftAuthenticator { Verifies = false };
        var (_, account) = await _portal.NewPerson();
        (await Made(careless, account)).ShouldBeFalse();

        await WithPasskey(_device);
        (await Shown(_device, null, device => device.Verifies = false)).ShouldBeNull();
        (await Shown(_device, null, device => device.Verifies = true)).ShouldNotBeNull();
    }

    [Theory]
    [InlineData("https://portal.example.evil.example")]
    [InlineData("https://evil.example")]
    [InlineData("http://portal.example")]
    [InlineData("https://portal.example:8443")]
    [InlineData("null")]
    [InlineData("")]
    public async Task A_ceremony_held_elsewhere_is_refused(string origin)
    {
        using var elsewhere = new SoftAuthenticator { Origin = origin };
        var (_, account) = await _portal.NewPerson();
        (await Made(elsewhere, account)).ShouldBeFalse();
        await WithPasskey(_device);
        (await Shown(_device, null, device => device.Origin = origin)).ShouldBeNull();
    }

    [Fact]
    public async Task An_answer_counts_once()
    {
        var account = await WithPasskey(_device);
        var asked = Request(null);
        var answer = _device.Show(await Passkeys.RequestOptions(asked, account.Id));
        (await Passkeys.Assert(Request(asked), answer)).ShouldNotBeNull();
        (await Passkeys.Assert(Request(asked), answer)).ShouldBeNull();

        using var second = new SoftAuthenticator();
        asked = Request(null);
        answer = second.Make(await Passkeys.CreationOptions(asked, account));
        (await Passkeys.Add(Request(asked), account, answer, "")).ShouldBeTrue();
        (await Passkeys.Add(Request(asked), account, answer, "")).ShouldBeFalse();
        (await Passkeys.Of(account.Id, default)).Length.ShouldBe(2);
    }

    [Fact]
    public async Task Of_many_answers_at_once_one_counts()
    {
        var account = await WithPasskey(_device);
        var asked = Request(null);
        var answer = _device.Show(await Passkeys.RequestOptions(asked, account.Id));
        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(async () =>
        {
            using var scope = _portal.Services.CreateScope();
            return await scope.ServiceProvider.GetRequiredService<Passkeys>().Assert(Request(asked), answer);
        })));
        answers.Count(each => each is not null).ShouldBe(1);
    }

    [Fact]
    public async Task A_copied_device_is_refused()
    {
        await WithPasskey(_device);
        (await Shown(_device, null)).ShouldNotBeNull();
        (await Shown(_device, null, device => device.Forget())).ShouldBeNull();
    }

    [Fact]
    public async Task An_answer_to_another_question_is_refused()
    {
        var account = await WithPasskey(_device);
        var (first, second) = (Request(null), Request(null));
        var answer = _device.Show(await Passkeys.RequestOptions(first, null));
        await Passkeys.RequestOptions(second, null);
        (await Passkeys.Assert(Request(second), answer)).ShouldBeNull();

        var creation = Request(null);
        await Passkeys.CreationOptions(creation, account);
        (await Passkeys.Assert(Request(creation), answer)).ShouldBeNull();
        (await Passkeys.Assert(Request(null), answer)).ShouldBeNull();
    }

    [Fact]
    public async Task Nobody_elses_passkey_answers_for_somebody()
    {
        await WithPasskey(_device);
        var (_, other) = await _portal.NewPerson();
        (await Shown(_device, other.Id)).ShouldBeNull();
        (await Shown(_device, null, device => device.Whose = other.Id.ToString())).ShouldBeNull();
        (await Shown(_device, null, device => device.Whose = Guid.NewGuid().ToString())).ShouldBeNull();

        using var second = new SoftAuthenticator();
        var asked = Request(null);
        var made = second.Make(await Passkeys.CreationOptions(asked, other));
        var (_, third) = await _portal.NewPerson();
        (await Passkeys.Add(Request(asked), third, made, "")).ShouldBeFalse();
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("{\"id\":\"\",\"type\":\"public-key\",\"response\":{},\"clientExtensionResults\":{}}")]
    [InlineData("<script>alert(1)</script>")]
    public async Task What_is_no_answer_is_refused(string answer)
    {
        var (_, account) = await _portal.NewPerson();
        var (creation, request) = (Request(null), Request(null));
        await Passkeys.CreationOptions(creation, account);
        await Passkeys.RequestOptions(request, null);
        (await Passkeys.Add(Request(creation), account, answer, "")).ShouldBeFalse();
        (await Passkeys.Assert(Request(request), answer)).ShouldBeNull();
    }

    [Fact]
    public async Task The_last_way_in_stays_whoever_removes_what_at_once()
    {
        var (_, account) = await _portal.NewPerson(password: false);
        using var second = new SoftAuthenticator();
        (await Made(_device, account)).ShouldBeTrue();
        (await Made(second, account)).ShouldBeTrue();
        var lines = await Passkeys.Of(account.Id, default);

        var removed = await Task.WhenAll(lines.Select(line => Task.Run(async () =>
        {
            using var scope = _portal.Services.CreateScope();
            return await scope.ServiceProvider.GetRequiredService<Passkeys>().Remove(account.Id, line.Number);
        })));

        removed.Count(each => each).ShouldBe(1);
        var left = (await Passkeys.Of(account.Id, default)).ShouldHaveSingleItem();
        (await Passkeys.Remove(account.Id, left.Number)).ShouldBeFalse();
        (await Passkeys.Remove(account.Id, "")).ShouldBeFalse();
    }

    [Fact]
    public async Task A_removed_passkey_opens_nothing()
    {
        var account = await WithPasskey(_device);
        await Passkeys.RemoveAll(account.Id);
        (await Shown(_device, null)).ShouldBeNull();
        (await Shown(_device, account.Id)).ShouldBeNull();
    }

    private async Task<Account> WithPasskey(SoftAuthenticator device)
    {
        var (_, account) = await _portal.NewPerson();
        (await Made(device, account)).ShouldBeTrue();
        return account;
    }

    private async Task<bool> Made(SoftAuthenticator device, Account account)
    {
        var asked = Request(null);
        var made = device.Make(await Passkeys.CreationOptions(asked, account));
        return await Passkeys.Add(Request(asked), account, made, " phone ");
    }

    private async Task<Account?> Shown(SoftAuthenticator device, Guid? account, Action<SoftAuthenticator>? first = null)
    {
        var asked = Request(null);
        var options = await Passkeys.RequestOptions(asked, account);
        first?.Invoke(device);
        return await Passkeys.Assert(Request(asked), device.Show(options));
    }

    // The next request of the browser that got the answer of the one before.
    private static DefaultHttpContext Request(HttpContext? before)
    {
        var context = new DefaultHttpContext { Request = { Scheme = "https", Host = new HostString("portal.example") } };
        if (before is not null)
            context.Request.Headers.Cookie = before.Response.Headers.SetCookie.Single()!.Split(';')[0];
        return context;
    }
}
