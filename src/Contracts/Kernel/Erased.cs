namespace Partnership.Contracts.Kernel;

/// <summary>What is left of a personal text once its person was erased: that there was one. Of a date nothing is left.</summary>
public static class Erased
{
    public const string Text = "Erased";
}
