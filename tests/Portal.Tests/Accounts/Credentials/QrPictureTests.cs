using Partnership.Portal.Accounts.Credentials;
using Partnership.Portal.Tests.Components;
using Partnership.Portal.Tests.Hosting;

namespace Partnership.Portal.Tests.Accounts.Credentials;

public sealed class QrPictureTests
{
    [Fact]
    public async Task The_picture_has_its_three_corners_a_quiet_margin_and_no_style_of_its_own()
    {
        var html = await Rendering.Html(typeof(QrPicture), new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            ["Text"] = "otpauth://totp/Partnership:sam%40people.example?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Partnership&algorithm=SHA1&digits=6&period=30",
            ["Label"] = "For your app",
        });
        var svg = PostedPage.Parse(html).QuerySelector("svg")!;
        var size = int.Parse(svg.GetAttribute("viewBox")!.Split(' ')[3], System.Globalization.CultureInfo.InvariantCulture);
        var path = svg.QuerySelector("path")!.GetAttribute("d")!;

        // The top edges of the corners, seven squares long, within a margin of four.
        path.ShouldStartWith("M4 4h7v1h-7z");
        path.ShouldContain($"M{size - 11} 4h7v1h-7z");
        path.ShouldContain($"M4 {size - 11}h7v1h-7z");
        path.ShouldNotContain("M0 ");
        html.ShouldNotContain("style=");
        svg.GetAttribute("role").ShouldBe("img");
    }
}
