/* jy-xml-stream.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-xml-stream.h"

#include <string.h>

#include <expat.h>

#include "jy-table-fault.h"

#define CHUNK 65536
#define MAX_TOKEN (1024 * 1024)
#define MAX_DEPTH 64

struct _JyXmlStream
{
  char *path;
  const JyXmlHandlers *handlers;
  gpointer data;
  JyByteSource source;
  gpointer source_data;

  XML_Parser parser;
  guint depth;
  gint64 n_fed;
  gboolean is_paused;
  gboolean is_at_end;
  GError *failure; /* (nullable) */
};

static const char *
without_prefix (const char *name)
{
  const char *colon = strchr (name, ':');

  return colon != NULL ? colon + 1 : name;
}

static void
start_cb (void *data, const XML_Char *name, const XML_Char **attributes)
{
  JyXmlStream *self = data;
  GError *error = NULL;

  if (self->failure != NULL)
    return;
  if (++self->depth > MAX_DEPTH)
    {
      jy_table_fault_set (JY_TABLE_FAULT_DAMAGED, self->path, 0, &error);
      jy_xml_stream_fail (self, error);
      return;
    }

  self->handlers->start (self->data, without_prefix (name), attributes);
}

static void
end_cb (void *data, const XML_Char *name)
{
  JyXmlStream *self = data;

  self->depth--;
  if (self->failure == NULL && self->handlers->end != NULL)
    self->handlers->end (self->data, without_prefix (name));
}

static void
text_cb (void *data, const XML_Char *text, int length)
{
  JyXmlStream *self = data;

  if (self->failure == NULL)
    self->handlers->text (self->data, text, (gsize) length);
}

static void
doctype_cb (void *data,
            const XML_Char *name G_GNUC_UNUSED,
            const XML_Char *system_id G_GNUC_UNUSED,
            const XML_Char *public_id G_GNUC_UNUSED,
            int has_internal_subset G_GNUC_UNUSED)
{
  JyXmlStream *self = data;
  GError *error = NULL;

  jy_table_fault_set (JY_TABLE_FAULT_DEFINITIONS, self->path, 0, &error);
  jy_xml_stream_fail (self, error);
}

JyXmlStream *
jy_xml_stream_new (const char *path,
                   const JyXmlHandlers *handlers,
                   gpointer data,
                   JyByteSource source,
                   gpointer source_data)
{
  JyXmlStream *self = g_new0 (JyXmlStream, 1);

  self->path = g_strdup (path);
  self->handlers = handlers;
  self->data = data;
  self->source = source;
  self->source_data = source_data;

  self->parser = XML_ParserCreate (NULL);
  if (self->parser == NULL)
    g_error ("no memory for a parser");
  XML_SetUserData (self->parser, self);
  XML_SetElementHandler (self->parser, start_cb, end_cb);
  XML_SetStartDoctypeDeclHandler (self->parser, doctype_cb);
  if (handlers->text != NULL)
    XML_SetCharacterDataHandler (self->parser, text_cb);
  return self;
}

void
jy_xml_stream_free (JyXmlStream *self)
{
  XML_ParserFree (self->parser);
  g_clear_error (&self->failure);
  g_free (self->path);
  g_free (self);
}

void
jy_xml_stream_pause (JyXmlStream *self)
{
  if (!self->is_paused && self->failure == NULL)
    {
      self->is_paused = TRUE;
      XML_StopParser (self->parser, XML_TRUE);
    }
}

void
jy_xml_stream_fail (JyXmlStream *self, GError *error)
{
  if (self->failure != NULL)
    {
      g_error_free (error);
      return;
    }

  self->failure = error;
  XML_StopParser (self->parser, XML_FALSE);
}

/* Takes the next piece.  Returns: FALSE if it could not be read */
static gboolean
feed (JyXmlStream *self, enum XML_Status *status, GError **error)
{
  void *buffer = XML_GetBuffer (self->parser, CHUNK);
  gssize n;

  if (buffer == NULL)
    return jy_table_fault_set (JY_TABLE_FAULT_DAMAGED, self->path, 0, error);

  n = self->source (self->source_data, buffer, CHUNK, error);
  if (n < 0)
    return FALSE;

  self->n_fed += n;
  self->is_at_end = n == 0;
  *status = XML_ParseBuffer (self->parser, (int) n, n == 0);
  return TRUE;
}

/* What the parser holds back because its token has no end yet. */
static gboolean
is_token_too_long (JyXmlStream *self)
{
  return self->n_fed - XML_GetCurrentByteIndex (self->parser) > MAX_TOKEN;
}

JyStep
jy_xml_stream_run (JyXmlStream *self, GError **error)
{
  enum XML_Status status = XML_STATUS_OK;

  if (self->is_paused)
    {
      self->is_paused = FALSE;
      status = XML_ResumeParser (self->parser);
    }

  while (status == XML_STATUS_OK && !self->is_at_end)
    {
      if (is_token_too_long (self))
        status = XML_STATUS_ERROR;
      else if (!feed (self, &status, error))
        return JY_STEP_ERROR;
    }

  if (self->failure != NULL)
    {
      g_propagate_error (error, g_steal_pointer (&self->failure));
      return JY_STEP_ERROR;
    }
  if (status == XML_STATUS_SUSPENDED)
    return JY_STEP_ROW;
  if (status == XML_STATUS_OK)
    return JY_STEP_DONE;

  jy_table_fault_set (JY_TABLE_FAULT_DAMAGED, self->path, 0, error);
  return JY_STEP_ERROR;
}

const char *
jy_xml_get_attribute (const char **attributes, const char *name)
{
  for (; attributes[0] != NULL; attributes += 2)
    if (strcmp (without_prefix (attributes[0]), name) == 0)
      return attributes[1];
  return NULL;
}
