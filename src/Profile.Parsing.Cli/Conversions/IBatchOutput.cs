using Profile.Parsing.Model;

namespace Profile.Parsing.Cli.Conversions;

/// <summary>The files of a <see cref="BatchFormat"/> while they are written. Disposing does not close the streams that it was given.</summary>
internal interface IBatchOutput : IDisposable
{
    /// <summary>Called on any thread. Does what needs no order, as laying out a line of JSON, and gives what is left to be done in the order of the inputs.</summary>
    /// <param name="id">The document's id: the place of its input under the input folder, with <c>/</c>.</param>
    /// <param name="document">Of that input.</param>
    Action Prepare(string id, ProfileDocument document);

    /// <summary>Called once, behind the last document: writes what was held back.</summary>
    void Complete();
}
