/* jy-work-template.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-work-template.h"

#include <glib/gi18n.h>

#include "jy-error.h"
#include "jy-store-settings.h"
#include "jy-template-catalogue.h"

JyTemplate *
jy_work_read_template (JyWork *work, const char *document, int *version, GError **error)
{
  g_autoptr (JyStoredDocumentVersion) stored = NULL;
  g_autoptr (GError) reason = NULL;
  JyTemplate *template;

  if (!jy_store_find_document_version (work->store, document, &stored, error))
    return NULL;
  if (version != NULL)
    *version = stored != NULL ? stored->number : 0;
  if (stored == NULL || *stored->template == '\0')
    return jy_template_catalogue_read (document, error);

  template = jy_template_read (stored->template, -1, &reason);
  if (template == NULL)
    g_set_error (
      error, JY_ERROR, JY_ERROR_INVALID,
      _("Version %d of this document cannot be printed; bring another version back. %s"),
      stored->number, reason->message);

  return template;
}

void
jy_template_version_free (JyTemplateVersion *self)
{
  if (self == NULL)
    return;

  g_free (self->who);
  g_free (self->note);
  g_free (self->xml);
  g_free (self);
}

static char *
dup_delivered (const char *document, GError **error)
{
  g_autoptr (JyTemplate) template = jy_template_catalogue_read (document, error);

  return template != NULL ? jy_template_write (template) : NULL;
}

static const char *
get_name (const GPtrArray *accounts, gint64 id)
{
  for (guint i = 0; i < accounts->len; i++)
    if (((const JyStoredAccount *) accounts->pdata[i])->id == id)
      return ((const JyStoredAccount *) accounts->pdata[i])->name;

  return "";
}

gpointer
jy_work_list_template_versions (JyWork *work, gpointer args, GError **error)
{
  const char *document = args;
  g_autoptr (GPtrArray) list =
    g_ptr_array_new_with_free_func ((GDestroyNotify) jy_template_version_free);
  g_autofree char *delivered = dup_delivered (document, error);
  g_autoptr (GPtrArray) stored = NULL;
  g_autoptr (GPtrArray) accounts = NULL;
  JyTemplateVersion *first;

  if (delivered == NULL ||
      (stored = jy_store_list_document_versions (work->store, document, error)) == NULL ||
      (accounts = jy_store_list_accounts (work->store, error)) == NULL)
    return NULL;

  for (guint i = 0; i < stored->len; i++)
    {
      const JyStoredDocumentVersion *row = stored->pdata[i];
      JyTemplateVersion *version = g_new0 (JyTemplateVersion, 1);

      version->number = row->number;
      version->saved_at = row->saved_at;
      version->who = g_strdup (get_name (accounts, row->account));
      version->note = g_strdup (row->note);
      version->is_delivered = *row->template == '\0';
      version->xml = g_strdup (version->is_delivered ? delivered : row->template);
      g_ptr_array_add (list, version);
    }

  first = g_new0 (JyTemplateVersion, 1);
  first->who = g_strdup ("");
  first->note = g_strdup ("");
  first->is_delivered = TRUE;
  first->xml = g_steal_pointer (&delivered);
  g_ptr_array_add (list, first);

  return g_steal_pointer (&list);
}

static gboolean
refuse (GError **error, JyError code, const char *sentence)
{
  g_set_error_literal (error, JY_ERROR, (int) code, sentence);
  return FALSE;
}

/* It can be printed, for whom the document is delivered. */
static gboolean
check_template (JyStoredDocumentVersion *self, GError **error)
{
  g_autoptr (JyTemplate) delivered = jy_template_catalogue_read (self->document, error);
  g_autoptr (JyTemplate) template = NULL;
  g_autofree char *xml = NULL;
  g_autofree char *old = NULL;

  if (delivered == NULL)
    return FALSE;
  if (*self->template == '\0')
    return TRUE;

  template = jy_template_read (self->template, -1, error);
  if (template == NULL)
    return FALSE;
  if (g_strcmp0 (jy_template_get_id (template), self->document) != 0 ||
      jy_template_get_subject (template) != jy_template_get_subject (delivered) ||
      jy_template_is_card (template) != jy_template_is_card (delivered))
    return refuse (error, JY_ERROR_INVALID, _("This is the template of another document."));

  /* What was delivered may be mended by a newer program: then it is to be that one. */
  xml = jy_template_write (template);
  old = jy_template_write (delivered);
  g_free (self->template);
  self->template = g_strdup (g_str_equal (xml, old) ? "" : xml);

  return TRUE;
}

static gboolean
check_base (JyWork *work, const JyStoredDocumentVersion *self, GError **error)
{
  g_autoptr (JyStoredDocumentVersion) last = NULL;

  if (!jy_store_find_document_version (work->store, self->document, &last, error))
    return FALSE;
  if (self->number != (last != NULL ? last->number : 0))
    return refuse (error, JY_ERROR_CONFLICT,
                   _("Somebody has saved another version meanwhile: open the document again."));

  return TRUE;
}

gpointer
jy_work_save_template (JyWork *work, gpointer args, GError **error)
{
  const JyStoredDocumentVersion *version = args;
  const JyTemplateEntry *entry = jy_template_catalogue_find (version->document);
  g_autoptr (JyStoredDocumentVersion) record = jy_stored_document_version_copy (version);
  g_auto (JyTransaction) tx = { 0 };

  g_return_val_if_fail (entry != NULL, NULL);

  jy_record_clean (&jy_document_version_record, record);
  g_free (record->template);
  record->template = g_strdup (version->template != NULL ? version->template : "");
  if (!check_template (record, error) || !check_base (work, record, error) ||
      !jy_store_get_next_document_version (work->store, record->document, &record->number, error))
    return NULL;

  record->saved_at = work->now;
  record->account = work->account;
  if (!jy_work_begin (work, &tx, *record->template != '\0' ? "save-document" : "restore-document",
                      _(entry->name), 0, error) ||
      !jy_store_insert_document_version (work->store, record, error) ||
      !jy_work_commit (work, &tx, error))
    return NULL;

  return JY_DONE;
}
