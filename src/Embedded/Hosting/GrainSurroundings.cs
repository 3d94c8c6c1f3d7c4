using Orleans;

namespace Partnership.Embedded;

/// <summary>What a grain instance is given by the activation around it.</summary>
internal interface IGrainSurroundings
{
    string Key { get; }

    IGrainFactory GrainFactory { get; }

    IServiceProvider Services { get; }

    void DeactivateOnIdle(DeactivationReason reason);
}

/// <summary>
/// Hands the surroundings to <see cref="Grain"/>'s constructor, which takes no arguments, so that a grain knows its
/// key from its first line on. A constructor runs on one thread from start to end.
/// </summary>
internal static class GrainSurroundings
{
    [ThreadStatic]
    private static IGrainSurroundings? ofTheGrainBeingMade;

    public static IGrainSurroundings? OfTheGrainBeingMade => ofTheGrainBeingMade;

    public static Grain Make(IGrainSurroundings surroundings, Func<Grain> make)
    {
        ofTheGrainBeingMade = surroundings;
        try
        {
            return make();
        }
        finally
        {
            ofTheGrainBeingMade = null;
        }
    }
}
