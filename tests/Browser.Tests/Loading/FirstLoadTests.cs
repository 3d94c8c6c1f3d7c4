using Partnership.Browser.Tests.Hosting;
using Partnership.TestCommon.Silo;
using Xunit.Abstractions;

namespace Partnership.Browser.Tests.Loading;

/// <summary>What a browser that has nothing yet is sent for the first page behind sign-in: phones pay by the byte.</summary>
[Collection(PortalCollection.Name)]
public sealed class FirstLoadTests(RunningPortal portal, ITestOutputHelper output)
{
    private const int Limit = 200 * 1024;

    [Theory]
    [InlineData("/", true)]
    [InlineData("/referrals", false)]
    [InlineData("/cases", false)]
    [InlineData("/referrals/{written}/shown", true)]
    public async Task First_load_is_200_kilobytes_at_most(string path, bool live)
    {
        var address = path.Replace("{written}", (await Prepared.Written(portal)).ToString(), StringComparison.Ordinal);
        await using var entered = await Visitor.Enter(portal, "Sam Example");
        await using var fresh = await entered.WithNothingLoaded();

        var up = LivePart.Of(fresh.Page);
        var bytes = await fresh.BytesOf(async () =>
        {
            await fresh.Page.GotoAsync(address);
            if (live)
                await up.IsUp();
        });

        bytes.ShouldBeInRange(50 * 1024, Limit, address);
        output.WriteLine($"{address}: {bytes} bytes");
    }
}
