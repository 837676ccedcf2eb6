using System.Security.Cryptography;

namespace Profile.Parsing.Cli.Files;

/// <summary>What a file holds, in short.</summary>
/// <param name="Length">In bytes.</param>
/// <param name="Sha256">In lower-case hexadecimal digits.</param>
internal readonly record struct FileDigest(long Length, string Sha256)
{
    /// <summary>Whether the file at <paramref name="path"/> is there and holds this. One that cannot be read does not.</summary>
    public bool IsOf(string path)
    {
        try
        {
            if (new FileInfo(path) is not { Exists: true } file || file.Length != Length || !FileKind.IsRegular(path)) return false;
            using FileStream stream = ProfileFile.Open(path);
            return Convert.ToHexStringLower(SHA256.HashData(stream)) == Sha256;
        }
        catch (Exception fault) when (FileFault.IsOne(fault))
        {
            return false;
        }
    }
}
