/* jy-work-template.h - what the centre prints in place of documents as delivered
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Every saving is a version; the last one is in force.  Bringing an old one back, or what was
 * delivered, is a new version, too.
 */
#pragma once

#include "jy-store-document-versions.h"
#include "jy-template.h"
#include "jy-work.h"

G_BEGIN_DECLS

/* @version: (out) (optional): its number; 0: as delivered
 * Returns: (transfer full): the template of @document, of the catalogue, that is in force;
 *   %JY_ERROR_INVALID if it cannot be read any more */
JyTemplate *jy_work_read_template (JyWork *work, const char *document, int *version, GError **error)
  G_GNUC_WARN_UNUSED_RESULT;

/**
 * JyTemplateVersion:
 * @number: 0: as delivered
 * @saved_at: in seconds since 1970-01-01 UTC; 0 for what was delivered
 * @who: (owned): the name of who saved it; "" if nobody had signed in
 * @note: (owned): what was changed
 * @is_delivered: whether it says what was delivered
 * @xml: (owned): the template
 */
typedef struct
{
  int number;
  gint64 saved_at;
  char *who;
  char *note;
  gboolean is_delivered;
  char *xml;
} JyTemplateVersion;

void jy_template_version_free (JyTemplateVersion *self);

/* @args: the id of a document of the catalogue (char *)
 * Returns: (transfer full) (element-type JyTemplateVersion): the one in force first, and what was
 *   delivered last */
gpointer jy_work_list_template_versions (JyWork *work, gpointer args, GError **error);

/* Saves a version; its `number` is that of the version it was made from, which must still be in
 * force: %JY_ERROR_CONFLICT otherwise.  %JY_ERROR_INVALID names the element and the field that is
 * wrong.
 * @args: a #JyStoredDocumentVersion with id, document, number, note and template; an empty
 *   template is what was delivered
 * Returns: %JY_DONE */
gpointer jy_work_save_template (JyWork *work, gpointer args, GError **error);

G_END_DECLS
