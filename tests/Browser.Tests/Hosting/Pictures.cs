namespace Partnership.Browser.Tests.Hosting;

internal static class Pictures
{
    /// <summary>Takes the whole page as a desk and as a phone shows it.</summary>
    public static async Task Picture(this Visitor visitor, string name)
    {
        Directory.CreateDirectory(Checkout.Pictures);
        foreach (var width in (int[])[375, 1280])
        {
            await visitor.Page.SetViewportSizeAsync(width, 900);
            await visitor.Page.ScreenshotAsync(new() { Path = Path.Combine(Checkout.Pictures, $"{name}-{width}.png"), FullPage = true });
        }
    }
}
