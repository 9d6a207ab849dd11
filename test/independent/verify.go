// Verifies a log of ours with somebody else's code: golang.org/x/mod/sumdb, which Debian packages as
// golang-golang-x-mod-dev. Nothing here is shared with the product.
//
//	verify <folder> <vkey> [<older size> <older root in base 64>] [<receipt> ...]
//
// Says "verified <size>" and ends with 0, or says what is wrong and ends with 1.
package main

import (
	"bytes"
	"encoding/base64"
	"encoding/binary"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"

	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

const height = 8

// tiles reads the hashes of a log laid out as C2SP tlog-tiles says: Go's own paths, without the height.
type tiles struct{ folder string }

func (t tiles) Height() int { return height }

func (t tiles) SaveTiles([]tlog.Tile, [][]byte) {}

func (t tiles) ReadTiles(asked []tlog.Tile) ([][]byte, error) {
	var all [][]byte
	for _, tile := range asked {
		data, err := os.ReadFile(t.path(tile))
		if err != nil {
			return nil, err
		}
		all = append(all, data)
	}
	return all, nil
}

func (t tiles) path(tile tlog.Tile) string {
	path := strings.Replace(tile.Path(), fmt.Sprintf("tile/%d/", height), "tile/", 1)
	return filepath.Join(t.folder, strings.Replace(path, "tile/data/", "tile/entries/", 1))
}

func main() {
	size, err := verify(os.Args[1], os.Args[2], os.Args[3:])
	if err != nil {
		fmt.Println(err)
		os.Exit(1)
	}
	fmt.Println("verified", size)
}

func verify(folder, vkey string, more []string) (int64, error) {
	text, err := os.ReadFile(filepath.Join(folder, "checkpoint"))
	if err != nil {
		return 0, err
	}
	tree, err := openCheckpoint(text, vkey)
	if err != nil {
		return 0, err
	}
	// A TileHashReader holds every tile it reads against the tree's hash before it gives anything of it.
	hashes := tlog.TileHashReader(tree, tiles{folder})
	if err := checkEntries(folder, tree, hashes); err != nil {
		return 0, err
	}
	if len(more) >= 2 {
		if err := checkOlder(tree, hashes, more[0], more[1]); err != nil {
			return 0, err
		}
		more = more[2:]
	}
	for _, receipt := range more {
		if err := checkReceipt(receipt, vkey); err != nil {
			return 0, err
		}
	}
	return tree.N, nil
}

// openCheckpoint holds the signature against the key, and the note's text is then three lines.
func openCheckpoint(text []byte, vkey string) (tlog.Tree, error) {
	verifier, err := note.NewVerifier(vkey)
	if err != nil {
		return tlog.Tree{}, err
	}
	opened, err := note.Open(text, note.VerifierList(verifier))
	if err != nil {
		return tlog.Tree{}, err
	}
	lines := strings.Split(opened.Text, "\n")
	if len(lines) != 4 || lines[0] != verifier.Name() {
		return tlog.Tree{}, fmt.Errorf("not a checkpoint of %s", verifier.Name())
	}
	size, err := strconv.ParseInt(lines[1], 10, 64)
	if err != nil {
		return tlog.Tree{}, err
	}
	root, err := tlog.ParseHash(lines[2])
	return tlog.Tree{N: size, Hash: root}, err
}

// checkEntries holds every entry of every bundle against its hash, and asks for and checks the proof of each hundredth.
func checkEntries(folder string, tree tlog.Tree, hashes tlog.HashReader) error {
	for first := int64(0); first < tree.N; first += 1 << height {
		width := 1 << height
		if tree.N-first < int64(width) {
			width = int(tree.N - first)
		}
		bundle := tlog.Tile{H: height, L: -1, N: first >> height, W: width}
		data, err := os.ReadFile(tiles{folder}.path(bundle))
		if err != nil {
			return err
		}
		for at := 0; at < width; at++ {
			entry, rest, err := cutEntry(data)
			if err != nil {
				return err
			}
			data = rest
			if err := checkEntry(first+int64(at), entry, tree, hashes); err != nil {
				return err
			}
		}
		if len(data) > 0 {
			return fmt.Errorf("bundle %d goes on after its last entry", bundle.N)
		}
	}
	return nil
}

func cutEntry(data []byte) ([]byte, []byte, error) {
	if len(data) < 2 || len(data) < 2+int(binary.BigEndian.Uint16(data)) {
		return nil, nil, fmt.Errorf("a bundle breaks off")
	}
	end := 2 + int(binary.BigEndian.Uint16(data))
	return data[2:end], data[end:], nil
}

func checkEntry(at int64, entry []byte, tree tlog.Tree, hashes tlog.HashReader) error {
	told, err := hashes.ReadHashes([]int64{tlog.StoredHashIndex(0, at)})
	if err != nil {
		return err
	}
	if told[0] != tlog.RecordHash(entry) {
		return fmt.Errorf("entry %d is not what was recorded", at)
	}
	if at%100 != 0 && at != tree.N-1 {
		return nil
	}
	proof, err := tlog.ProveRecord(tree.N, at, hashes)
	if err != nil {
		return err
	}
	return tlog.CheckRecord(proof, tree.N, tree.Hash, at, tlog.RecordHash(entry))
}

// checkOlder proves that the log begins with what it once was.
func checkOlder(tree tlog.Tree, hashes tlog.HashReader, size, root string) error {
	older, err := strconv.ParseInt(size, 10, 64)
	if err != nil {
		return err
	}
	before, err := tlog.ParseHash(root)
	if err != nil {
		return err
	}
	proof, err := tlog.ProveTree(tree.N, older, hashes)
	if err != nil {
		return err
	}
	return tlog.CheckTree(proof, tree.N, tree.Hash, older, before)
}

// checkReceipt checks one of our receipts (C2SP tlog-proof): its hashes, its entry and its checkpoint, and nothing else.
func checkReceipt(path, vkey string) error {
	text, err := os.ReadFile(path)
	if err != nil {
		return err
	}
	head, checkpoint, _ := bytes.Cut(text, []byte("\n\n"))
	lines := strings.Split(string(head), "\n")
	if len(lines) < 3 || lines[0] != "c2sp.org/tlog-proof@v1" {
		return fmt.Errorf("%s is not a proof", path)
	}
	entry, err := base64.StdEncoding.DecodeString(strings.TrimPrefix(lines[1], "extra "))
	if err != nil {
		return err
	}
	at, err := strconv.ParseInt(strings.TrimPrefix(lines[2], "index "), 10, 64)
	if err != nil {
		return err
	}
	var proof tlog.RecordProof
	for _, line := range lines[3:] {
		hash, err := tlog.ParseHash(line)
		if err != nil {
			return err
		}
		proof = append(proof, hash)
	}
	tree, err := openCheckpoint(checkpoint, vkey)
	if err != nil {
		return err
	}
	return tlog.CheckRecord(proof, tree.N, tree.Hash, at, tlog.RecordHash(entry))
}
