namespace Partnership.Portal.Tests.Matrix;

/// <summary>Our own few strange strings.</summary>
public sealed class OwnStringTests(MatrixWorld world) : TextFieldTests(world), IClassFixture<MatrixWorld>
{
    private static readonly string[] Own =
    [
        "", " ", "<script>alert(1)</script>", "\" onfocus=alert(1) autofocus x=\"", "</textarea><b>", "&amp; &lt; &#39;", "O'Neill; drop table x; --",
        "田中さん", "👩‍👩‍👧‍👦 🏳️‍🌈", "مرحبا", "\u202eright to left", "e\u0301\u200b", "\ud800", "a\r\nb\tc", "{{7*7}} ${7*7} %s %00", "\u0001\u001f",
    ];

    [Theory]
    [MemberData(nameof(Pages))]
    public Task Own_strings_in_every_field(string page) => InEveryField(page, Own);
}
