/* jy-template-catalogue.h - the documents that the program can print, read from data/documents
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Any thread.
 */
#pragma once

#include "jy-template.h"

G_BEGIN_DECLS

/**
 * JyTemplateEntry:
 * @id: the name of the file, and on the command line
 * @name: an N_() string: what people read
 * @description: an N_() string: for whom and when
 */
typedef struct
{
  const char *id;
  const char *name;
  const char *description;
} JyTemplateEntry;

/* In the order in which an office needs them; ends with a NULL id. */
extern const JyTemplateEntry jy_template_entries[];

/* Returns: (transfer none) (nullable): the entry of @id */
const JyTemplateEntry *jy_template_catalogue_find (const char *id);

/* Returns: (transfer full): the document of @id, which is in the list */
JyTemplate *jy_template_catalogue_read (const char *id, GError **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
