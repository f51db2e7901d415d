/* jy-xlsx-book.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-xlsx-book.h"

#include <string.h>

#include "jy-table-fault.h"
#include "jy-xml-stream.h"

/* One part points at another. */
typedef struct
{
  char *id;
  char *type; /* the last word of its address */
  char *part;
} Relation;

typedef struct
{
  const char *folder; /* of the part whose relations these are, "" or "xl/" */
  GPtrArray *relations;
} RelationList;

typedef struct
{
  JyXlsxParts *parts;
  GPtrArray *relations;
} BookReading;

static void
relation_free (gpointer data)
{
  Relation *self = data;

  g_free (self->id);
  g_free (self->type);
  g_free (self->part);
  g_free (self);
}

/* "../a/./b" seen from @folder. */
static char *
resolve (const char *folder, const char *target)
{
  g_autofree char *joined =
    target[0] == '/' ? g_strdup (target) : g_strconcat (folder, target, NULL);
  g_auto (GStrv) steps = g_strsplit (joined, "/", -1);
  g_autoptr (GPtrArray) kept = g_ptr_array_new ();

  for (guint i = 0; steps[i] != NULL; i++)
    if (strcmp (steps[i], "..") == 0)
      g_ptr_array_set_size (kept, kept->len > 0 ? (int) kept->len - 1 : 0);
    else if (steps[i][0] != '\0' && strcmp (steps[i], ".") != 0)
      g_ptr_array_add (kept, steps[i]);
  g_ptr_array_add (kept, NULL);

  return g_strjoinv ("/", (char **) kept->pdata);
}

static void
relation_start_cb (gpointer data, const char *name, const char **attributes)
{
  RelationList *self = data;
  const char *id = jy_xml_get_attribute (attributes, "Id");
  const char *type = jy_xml_get_attribute (attributes, "Type");
  const char *target = jy_xml_get_attribute (attributes, "Target");
  const char *slash;
  Relation *relation;

  if (strcmp (name, "Relationship") != 0 || id == NULL || type == NULL || target == NULL ||
      self->relations->len >= JY_ZIP_MAX_PARTS)
    return;

  slash = strrchr (type, '/');
  relation = g_new0 (Relation, 1);
  relation->id = g_strdup (id);
  relation->type = g_strdup (slash != NULL ? slash + 1 : type);
  relation->part = resolve (self->folder, target);
  g_ptr_array_add (self->relations, relation);
}

static gboolean
read_part (
  JyZipReader *zip, const char *part, const JyXmlHandlers *handlers, gpointer data, GError **error)
{
  g_autoptr (JyZipPart) content = jy_zip_part_open (zip, part, error);
  g_autoptr (JyXmlStream) stream = NULL;

  if (content == NULL)
    return FALSE;

  stream =
    jy_xml_stream_new (jy_zip_reader_get_path (zip), handlers, data, jy_zip_part_read, content);
  return jy_xml_stream_run (stream, error) == JY_STEP_DONE;
}

/* Returns: (transfer full) (nullable): where @part points to; none if it has no relations */
static GPtrArray *
read_relations (JyZipReader *zip, const char *part, GError **error)
{
  static const JyXmlHandlers handlers = { relation_start_cb, NULL, NULL };
  const char *slash = strrchr (part, '/');
  const char *base = slash != NULL ? slash + 1 : part;
  g_autofree char *folder = g_strndup (part, (gsize) (base - part));
  g_autofree char *name = g_strconcat (folder, "_rels/", base, ".rels", NULL);
  g_autoptr (GPtrArray) relations = g_ptr_array_new_with_free_func (relation_free);
  RelationList list = { folder, relations };

  if (jy_zip_reader_has (zip, name) && !read_part (zip, name, &handlers, &list, error))
    return NULL;
  return g_steal_pointer (&relations);
}

static const Relation *
find_relation (GPtrArray *relations, const char *id, const char *type)
{
  for (guint i = 0; i < relations->len; i++)
    {
      const Relation *relation = relations->pdata[i];

      if ((id == NULL || strcmp (relation->id, id) == 0) && strcmp (relation->type, type) == 0)
        return relation;
    }
  return NULL;
}

static void
add_sheet (BookReading *self, const char **attributes)
{
  const char *name = jy_xml_get_attribute (attributes, "name");
  const char *state = jy_xml_get_attribute (attributes, "state");
  const char *id = NULL;
  const Relation *relation;

  /* "id" has a prefix; sheetId and others have none. */
  for (guint i = 0; attributes[i] != NULL; i += 2)
    if (g_str_has_suffix (attributes[i], ":id"))
      id = attributes[i + 1];

  relation = id != NULL ? find_relation (self->relations, id, "worksheet") : NULL;
  if (name != NULL && relation != NULL && self->parts->sheets->len < JY_ZIP_MAX_PARTS)
    {
      JyXlsxSheetInfo info = {
        .name = g_strdup (name),
        .part = g_strdup (relation->part),
        .is_hidden = state != NULL && strcmp (state, "visible") != 0,
      };

      g_array_append_val (self->parts->sheets, info);
    }
}

static void
book_start_cb (gpointer data, const char *name, const char **attributes)
{
  BookReading *self = data;

  if (strcmp (name, "sheet") == 0)
    add_sheet (self, attributes);
  else if (strcmp (name, "workbookPr") == 0)
    {
      const char *value = jy_xml_get_attribute (attributes, "date1904");

      self->parts->is_1904 =
        value != NULL && (strcmp (value, "1") == 0 || strcmp (value, "true") == 0);
    }
}

static void
clear_info (gpointer data)
{
  JyXlsxSheetInfo *info = data;

  g_free (info->name);
  g_free (info->part);
}

/* What a zip archive without a workbook is. */
static JyTableFault
judge_archive (JyZipReader *zip)
{
  if (jy_zip_reader_has (zip, "xl/workbook.bin"))
    return JY_TABLE_FAULT_BINARY_BOOK;
  if (jy_zip_reader_has (zip, "mimetype") && jy_zip_reader_has (zip, "content.xml"))
    return JY_TABLE_FAULT_OPEN_DOCUMENT;
  return JY_TABLE_FAULT_OTHER_TYPE;
}

static gboolean
find_parts (JyXlsxParts *self, JyZipReader *zip, GError **error)
{
  static const JyXmlHandlers handlers = { book_start_cb, NULL, NULL };
  const char *path = jy_zip_reader_get_path (zip);
  g_autoptr (GPtrArray) roots = read_relations (zip, "", error);
  g_autoptr (GPtrArray) relations = NULL;
  const Relation *root;
  const Relation *part;
  BookReading reading = { .parts = self };
  const char *book;

  if (roots == NULL)
    return FALSE;

  root = find_relation (roots, NULL, "officeDocument");
  book = root != NULL ? root->part : "xl/workbook.xml";
  if (!jy_zip_reader_has (zip, book) || !g_str_has_suffix (book, "workbook.xml"))
    return jy_table_fault_set (judge_archive (zip), path, 0, error);

  relations = read_relations (zip, book, error);
  if (relations == NULL)
    return FALSE;

  reading.relations = relations;
  if (!read_part (zip, book, &handlers, &reading, error))
    return FALSE;
  if (self->sheets->len == 0)
    return jy_table_fault_set (JY_TABLE_FAULT_NO_SHEET, path, 0, error);

  part = find_relation (relations, NULL, "sharedStrings");
  self->strings = part != NULL ? g_strdup (part->part) : NULL;
  part = find_relation (relations, NULL, "styles");
  self->styles = part != NULL ? g_strdup (part->part) : NULL;
  return TRUE;
}

JyXlsxParts *
jy_xlsx_parts_read (JyZipReader *zip, GError **error)
{
  g_autoptr (JyXlsxParts) self = g_new0 (JyXlsxParts, 1);

  self->sheets = g_array_new (FALSE, FALSE, sizeof (JyXlsxSheetInfo));
  g_array_set_clear_func (self->sheets, clear_info);

  return find_parts (self, zip, error) ? g_steal_pointer (&self) : NULL;
}

void
jy_xlsx_parts_free (JyXlsxParts *self)
{
  g_array_unref (self->sheets);
  g_free (self->strings);
  g_free (self->styles);
  g_free (self);
}
