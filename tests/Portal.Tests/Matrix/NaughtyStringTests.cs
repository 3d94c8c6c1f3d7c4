using System.Text.Json;
using Partnership.TestCommon.Data;

namespace Partnership.Portal.Tests.Matrix;

/// <summary>The strings that others have found to break things.</summary>
public sealed class NaughtyStringTests(MatrixWorld world) : TextFieldTests(world), IClassFixture<MatrixWorld>
{
    private const string File = "text/naughty-strings.json";

    [SharedDataTheory(File)]
    [MemberData(nameof(Pages))]
    public Task Naughty_strings_in_every_field(string page) =>
        InEveryField(page, JsonSerializer.Deserialize<string[]>(System.IO.File.ReadAllBytes(SharedData.Path(File)!))!);
}
