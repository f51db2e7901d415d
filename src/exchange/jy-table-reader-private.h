/* jy-table-reader-private.h - what a kind of file implements
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-table-reader.h"

G_BEGIN_DECLS

/* @next may return rows without cells; they are left out for it. */
typedef struct
{
  gboolean (*start) (JyTableReader *self, guint sheet, GError **error);
  JyStep (*next) (JyTableReader *self, const JyTableRow **row, GError **error);
  GArray *(*list_merges) (JyTableReader *self, guint sheet, GError **error);
  double (*get_progress) (JyTableReader *self);
  void (*free) (JyTableReader *self);
} JyTableReaderType;

typedef struct
{
  char *name;
  gboolean is_hidden;
} JyTableSheet;

/* The first member of what implements it. */
struct _JyTableReader
{
  const JyTableReaderType *type;
  char *path;
  GArray *sheets;            /* JyTableSheet */
  struct _JyTableFill *fill; /* (nullable): merged ranges to fill */
};

void jy_table_reader_init (JyTableReader *self, const JyTableReaderType *type, const char *path);
void jy_table_reader_add_sheet (JyTableReader *self, const char *name, gboolean is_hidden);

/* A file opened for reading, and its first bytes, which tell what it is. */
typedef struct
{
  const char *path;
  GFile *file;
  GCancellable *cancellable; /* (nullable) */
  guint8 head[4096];
  gsize n_head;
} JyTableFile;

/* Where bytes come from.  Returns: how many were put into @buffer, 0 at the end, -1 on failure */
typedef gssize (*JyByteSource) (gpointer data, void *buffer, gsize size, GError **error);

G_END_DECLS
