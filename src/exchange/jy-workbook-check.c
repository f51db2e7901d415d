/* jy-workbook-check.c - whether what was written is all there
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The library builds each part in a temporary file and does not ask whether that worked: where the
 * disk of temporary files is full, it packs what there is into a perfect archive.  So the elements
 * of each part are counted.  Texts hold no "<", so bytes can be compared.
 */
#include "config.h"

#include <string.h>

#include "jy-workbook-private.h"
#include "jy-zip-reader.h"

#define CHUNK 65536
#define HEAD 512
#define TAIL 32
#define LONGEST 5 /* of the beginnings below */

static const char *const beginnings[] = { "<row ", "<c ", "<si>" };

/* What a part is made of. */
typedef struct
{
  guint64 counts[G_N_ELEMENTS (beginnings)]; /* rows, cells, texts */
  char head[HEAD + 1];
  gsize n_head;
  char tail[TAIL + 1];
  gsize n_tail;
} Tally;

/* Counts what begins in the first @n bytes of @bytes; LONGEST more may be looked at. */
static void
count (Tally *self, const char *bytes, gsize n)
{
  const char *end = bytes + n;

  for (const char *p = bytes; p < end && (p = memchr (p, '<', (gsize) (end - p))) != NULL; p++)
    for (gsize i = 0; i < G_N_ELEMENTS (beginnings); i++)
      if (p[1] == beginnings[i][1]) /* most are not even worth a call */
        self->counts[i] += strncmp (p, beginnings[i], strlen (beginnings[i])) == 0;
}

static void
keep_ends (Tally *self, const char *bytes, gsize n)
{
  gsize n_head = MIN (n, HEAD - self->n_head);
  gsize n_new = MIN (n, TAIL);
  gsize n_old = MIN (self->n_tail, TAIL - n_new);

  memcpy (self->head + self->n_head, bytes, n_head);
  self->n_head += n_head;

  memmove (self->tail, self->tail + self->n_tail - n_old, n_old);
  memcpy (self->tail + n_old, bytes + n - n_new, n_new);
  self->n_tail = n_old + n_new;
}

static gboolean
tally_part (JyZipReader *zip, const char *name, Tally *self)
{
  g_autoptr (JyZipPart) part = jy_zip_part_open (zip, name, NULL);
  g_autofree char *buffer = g_malloc0 (CHUNK + LONGEST + 1);
  gsize n_kept = 0;
  gssize n;

  if (part == NULL)
    return FALSE;

  while ((n = jy_zip_part_read (part, buffer + n_kept, CHUNK, NULL)) > 0)
    {
      gsize total = n_kept + (gsize) n;
      gsize n_sure = total > LONGEST ? total - LONGEST : 0;

      keep_ends (self, buffer + n_kept, (gsize) n);
      buffer[total] = '\0';
      count (self, buffer, n_sure);
      n_kept = total - n_sure;
      memmove (buffer, buffer + n_sure, n_kept);
    }
  buffer[n_kept] = '\0';
  count (self, buffer, n_kept);

  return n == 0;
}

static gboolean
is_sheet_whole (JyZipReader *zip, guint number, const JySheetTally *expected)
{
  g_autofree char *name = g_strdup_printf ("xl/worksheets/sheet%u.xml", number);
  Tally tally = { 0 };

  return tally_part (zip, name, &tally) && g_str_has_suffix (tally.tail, "</worksheet>") &&
         tally.counts[0] == expected->n_rows && tally.counts[1] == expected->n_cells;
}

/* The texts say themselves how many they are. */
static gboolean
are_texts_whole (JyZipReader *zip)
{
  static const char attribute[] = "uniqueCount=\"";
  Tally tally = { 0 };
  const char *found;

  if (!jy_zip_reader_has (zip, "xl/sharedStrings.xml"))
    return TRUE;
  if (!tally_part (zip, "xl/sharedStrings.xml", &tally))
    return FALSE;

  found = strstr (tally.head, attribute);
  return g_str_has_suffix (tally.tail, "</sst>") && found != NULL &&
         g_ascii_strtoull (found + strlen (attribute), NULL, 10) == tally.counts[2];
}

static gboolean
ends_with (JyZipReader *zip, const char *name, const char *end)
{
  Tally tally = { 0 };

  return tally_part (zip, name, &tally) && g_str_has_suffix (tally.tail, end);
}

gboolean
jy_workbook_is_whole (const char *path, const JySheetTally *sheets, guint n_sheets)
{
  g_autoptr (JyZipReader) zip = jy_zip_reader_open_own (path);

  if (zip == NULL || !are_texts_whole (zip) || !ends_with (zip, "xl/styles.xml", "</styleSheet>") ||
      !ends_with (zip, "xl/workbook.xml", "</workbook>") ||
      !ends_with (zip, "xl/_rels/workbook.xml.rels", "</Relationships>") ||
      !ends_with (zip, "[Content_Types].xml", "</Types>") ||
      !ends_with (zip, "_rels/.rels", "</Relationships>"))
    return FALSE;

  for (guint i = 0; i < n_sheets; i++)
    if (!is_sheet_whole (zip, i + 1, &sheets[i]))
      return FALSE;
  return TRUE;
}
